namespace Safeboard.Domain.Shared;

/// <summary>
/// A rule of the board forbids this. <paramref name="field"/> is the property that breaks it ("" for the whole form);
/// the message is interface copy: what is wrong and how to mend it, without a full stop.
/// </summary>
public sealed class RuleBrokenException(string field, string message) : Exception(message)
{
    public string Field { get; } = field;
}

/// <summary>Text as people type it.</summary>
public static class TypedText
{
    extension(string text)
    {
        /// <summary>At most so many letters of it, ended at a word.</summary>
        public string Shortened(int most = 90)
        {
            if (text.Length <= most) return text;
            var end = text.LastIndexOf(' ', most);
            return text[..(end < most / 2 ? most : end)] + "…";
        }
    }

    extension(IReadOnlyList<string> names)
    {
        /// <summary>One, two and three.</summary>
        public string InOneLine => names is [.., var last] && names.Count > 1 ? $"{string.Join(", ", names.Take(names.Count - 1))} and {last}" : string.Concat(names);
    }

    extension(string? text)
    {
        /// <summary>Without spaces around it; null where nothing was typed.</summary>
        public string? TrimmedOrNull => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

        /// <summary>The whole number typed; null where nothing was. What is no number is 0, to be refused with the numbers that are too small.</summary>
        public int? WholeNumber => text.TrimmedOrNull is { } typed ? int.TryParse(typed, out var number) ? number : 0 : null;

        /// <summary>The same for a field that takes so many characters; more break its rule.</summary>
        public string? AtMost(int characters, string field) =>
            text.TrimmedOrNull is { } typed && typed.Length > characters ? throw new RuleBrokenException(field, $"Use {characters:N0} characters or fewer") : text.TrimmedOrNull;
    }
}
