using Safeboard.Domain.Meetings;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>Minutes as the public reads them: all that a public copy says, and nothing that is not in it can be read.</summary>
public sealed record PublicContent
{
    public required string Board { get; init; }
    public required string Group { get; init; }
    public required DateOnly Date { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public string? Venue { get; init; }
    public string? Chair { get; init; }

    /// <summary>Whether enough seats were filled, in words; null where the meeting did not run on its screen, or its group has no rule.</summary>
    public string? Quorum { get; init; }

    /// <summary>The day of the meeting that agreed them.</summary>
    public DateOnly? AgreedOn { get; init; }
    public IReadOnlyList<PublicAttendance> Attendance { get; init; } = [];
    public IReadOnlyList<PublicItem> Items { get; init; } = [];
    public IReadOnlyList<PublicMeeting> NextMeetings { get; init; } = [];

    /// <summary>Every text that may name somebody, with the place where it stands.</summary>
    internal IEnumerable<PublicText> Texts()
    {
        foreach (var (where, text) in ((string, string?)[])[("Group", Group), ("Where", Venue), ("Chair", Chair), ("Quorum", Quorum)]) if (text is { Length: > 0 }) yield return new(where, text);
        foreach (var text in Attendance.SelectMany(a => new[] { a.Agency, a.Who, a.How }).OfType<string>()) yield return new("Who was there", text);
        foreach (var item in Items) foreach (var text in item.Texts()) yield return text;
    }

    /// <summary>The same with other words in each of its texts.</summary>
    internal PublicContent Map(Func<string, string> write) => this with
    {
        Group = write(Group), Venue = Venue is null ? null : write(Venue), Chair = Chair is null ? null : write(Chair), Quorum = Quorum is null ? null : write(Quorum),
        Attendance = [.. Attendance.Select(a => a with { Agency = a.Agency is null ? null : write(a.Agency), Who = write(a.Who), How = write(a.How) })], Items = [.. Items.Select(i => i.Map(write))],
    };

    internal string ToJson() => KeptJson.Write(this);

    internal static PublicContent FromJson(string json) => KeptJson.Read<PublicContent>(json);
}

/// <summary>A text of a public copy and the place where it stands: 4.1.</summary>
public sealed record PublicText(string Where, string Text);

/// <summary>One who was or was not there: agency, role or what the rule gives for the name, and how they attended.</summary>
public sealed record PublicAttendance(string? Agency, string Who, string How)
{
    /// <summary>How, for the files; null in copies that were made before it was kept.</summary>
    public AttendanceKind? Kind { get; init; }
}

/// <summary>An item. One that is withheld has its number and the reason only.</summary>
public sealed record PublicItem(string? Number, string Title, string? WithheldBecause, IReadOnlyList<PublicLine> Lines)
{
    /// <summary>What stands in place of the title of an item that is withheld.</summary>
    public const string Withheld = "Not for publication";

    /// <summary>It is a part of the item before it. One that has no title of its own has an empty one.</summary>
    public bool IsPart { get; init; }

    public string Heading => Number is null || Number == Title ? Title : $"{Number}. {Title}";

    internal IEnumerable<PublicText> Texts()
    {
        var name = Number is null ? Title : $"Item {Number}";
        if (Number is not null) yield return new(name, Number);
        if (WithheldBecause is not null) yield return new($"{name}, reason", WithheldBecause);
        else yield return new($"{name}, title", Title);
        foreach (var text in Lines.SelectMany(l => l.Texts(l.Label ?? name))) yield return text;
    }

    internal PublicItem Map(Func<string, string> write) => this with
    {
        Number = Number is null ? null : write(Number), Title = WithheldBecause is null ? write(Title) : Title, WithheldBecause = WithheldBecause is null ? null : write(WithheldBecause),
        Lines = [.. Lines.Select(l => l.Map(write))],
    };
}

/// <summary>A paragraph or outcome.</summary>
/// <param name="Label">4.1 or “Action AP09/26”; none in an item without a number.</param>
/// <param name="Text">The words. In copies made before an outcome's parts were kept, owner and date stand behind them.</param>
/// <param name="Kind">Which kind of outcome; null for a paragraph.</param>
public sealed record PublicLine(string? Label, string Text, OutcomeKind? Kind = null)
{
    /// <summary>Of an outcome: AP09/26, who owes it, and by when, as a day or in the words of the minutes.</summary>
    public string? Reference { get; init; }
    public string? Owner { get; init; }
    public DateOnly? DueOn { get; init; }
    public string? DuePhrase { get; init; }

    /// <summary>The day of the meeting that corrected it, and what the draft said.</summary>
    public DateOnly? CorrectedOn { get; init; }
    public string? DraftSaid { get; init; }

    internal IEnumerable<PublicText> Texts(string where)
    {
        foreach (var text in (string?[])[Label, Text, Reference, Owner, DuePhrase]) if (text is not null) yield return new(where, text);
        if (DraftSaid is not null) yield return new($"{where}, as the draft said", DraftSaid);
    }

    internal PublicLine Map(Func<string, string> write)
    {
        string? Written(string? text) => text is null ? null : write(text);
        return this with { Label = Written(Label), Text = write(Text), Reference = Written(Reference), Owner = Written(Owner), DuePhrase = Written(DuePhrase), DraftSaid = Written(DraftSaid) };
    }
}

/// <summary>A meeting to come.</summary>
public sealed record PublicMeeting(DateOnly Date, TimeOnly? Start);
