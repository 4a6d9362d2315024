namespace Safeboard.Output.Documents;

/// <summary>One thing that stands below another: a heading, a paragraph, a list, a table.</summary>
public abstract record Block;

/// <summary>A heading: level 1 is the document's title. A printed number stays what it is; nothing counts anew.</summary>
public sealed record Heading(int Level, string Text, string? Number = null) : Block;

/// <summary>A paragraph, with the number that is printed before it where it has one.</summary>
public sealed record Paragraph(IReadOnlyList<Run> Runs, ParagraphKind Kind = ParagraphKind.Plain, string? Number = null) : Block
{
    /// <summary>A paragraph in one look.</summary>
    public static Paragraph Of(string text, ParagraphKind kind = ParagraphKind.Plain) => new([new(text)], kind);

    /// <summary>“Date: 12 March 2026”, the first part bold.</summary>
    public static Paragraph Labelled(string label, string text) => new([new(label + ": ", RunLook.Bold), new(text)]);
}

/// <summary>Lines, each behind a bullet.</summary>
public sealed record BulletList(IReadOnlyList<IReadOnlyList<Run>> Lines) : Block
{
    /// <summary>A list of lines in one look.</summary>
    public static BulletList Of(IEnumerable<string> lines) => new([.. lines.Select(IReadOnlyList<Run> (l) => [new(l)])]);
}

/// <summary>A bar beside its figure, from the left edge: so many parts of a hundred long. The figure says the same, so it is not read aloud.</summary>
public sealed record Bar : Block
{
    public Bar(int perCent) => PerCent = perCent is >= 0 and <= 100 ? perCent : throw new ArgumentOutOfRangeException(nameof(perCent), "A bar is from 0 to 100 long");

    public int PerCent { get; }
}

/// <summary>What follows begins on a new page of paper.</summary>
public sealed record PageBreak : Block;

/// <summary>What a paragraph is for.</summary>
public enum ParagraphKind
{
    Plain,

    /// <summary>Smaller: what is said about the document.</summary>
    Note,

    /// <summary>In a frame, as the next meeting near the top.</summary>
    Boxed,

    /// <summary>Set in, as what belongs to the paragraph above.</summary>
    Indented,

    /// <summary>Set in below a heading, and on the same page as what follows: who presented an item.</summary>
    Lead,
}

/// <summary>Words in one look. A line end in them begins a new line of the same paragraph.</summary>
public sealed record Run(string Text, RunLook Look = RunLook.Plain)
{
    /// <summary>Where the words lead to: a file beside the document, or a web or e-mail address. Nothing else is a link.</summary>
    public string? Link
    {
        get;
        init => field = value is null || MayLead(value) ? value : throw new ArgumentException("A link leads to a file beside the document, a web address or an e-mail address", nameof(value));
    }

    internal bool LeadsBeside => Link is not null && !Uri.TryCreate(Link, UriKind.Absolute, out _);

    private static bool MayLead(string link) => Uri.TryCreate(link, UriKind.Absolute, out var address)
        ? address.Scheme is "https" or "http" or "mailto"
        : link.Length > 0 && link.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '#');
}

/// <summary>How words stand out.</summary>
[Flags]
public enum RunLook
{
    Plain = 0,
    Bold = 1,
    Italic = 2,
    Underlined = 4,
}
