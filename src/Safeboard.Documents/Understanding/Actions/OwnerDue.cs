using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Owners alone, with or without a date beside them: "OB by 1 June", "Ann Reed/OB (30.6.15)", "PV 8.9.11".</summary>
internal readonly partial record struct OwnerDue(List<string> Owners, Due? Due)
{
    public static OwnerDue? Read(ActionContext context, TextSpan place)
    {
        var text = context.Text.Text;
        var span = Spans.Trim(text, place, " .,;:–-");
        if (span.Length is < 2 or > 140) return null;
        if (When(context, span) is { } due && WithDate(context, span, due) is { } dated) return dated;
        return OwnerFinder.AllOwners(context.Text.Of(span), context.People) ? new(OwnerWords.Split(context.Text.Of(span), context.People), null) : null;
    }

    private static OwnerDue? WithDate(ActionContext context, TextSpan span, Due due)
    {
        var text = context.Text.Text;
        var rest = due.At.Start - span.Start >= span.End - due.At.End ? new TextSpan(span.Start, due.At.Start) : new(due.At.End, span.End);
        rest = Spans.Trim(text, rest, " .,;:–-([)]/");
        var words = context.Text.Of(rest);
        foreach (var tail in (string[])[" by", " for", " on", " to", " due"])
            if (words.EndsWith(tail, StringComparison.Ordinal)) words = words[..^tail.Length].TrimEnd();
        return words.Length >= 2 && OwnerFinder.AllOwners(words, context.People) ? new(OwnerWords.Split(words, context.People), due) : null;
    }

    [GeneratedRegex(@"^[^–—(]{2,60}?\s*(?:[–—(]|\s-\s)\s*(?<d>[^–—()]{2,30}?)\)?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Parted { get; }

    private static Due? When(ActionContext context, TextSpan span)
    {
        if (DuePhrases.InTask(context.Text.Text, span, context.Dates) is { } due) return due;
        if (DateWords.First(context.Text.Text, span) is { } date) return DuePhrases.InCell(context.Text.Text, date.At, context.Dates);
        // "OB – November", "Ann Reed (next Board)"
        var parted = Parted.Match(context.Text.Of(span));
        if (!parted.Success) return null;
        var when = new TextSpan(span.Start + parted.Groups["d"].Index, span.Start + parted.Groups["d"].Index + parted.Groups["d"].Length);
        return DuePhrases.InCell(context.Text.Text, when, context.Dates) is { Norm: not (null or "not-stated") } stated ? stated : null;
    }
}
