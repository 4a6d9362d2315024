using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>What a bracket behind a task holds: who, when, and tasks in words of their own ("OB to lead; schools to name somebody by the 11th").</summary>
internal sealed partial record BracketContent(List<string> Owners, Due? Due, List<TextSpan> Tasks)
{
    [GeneratedRegex(@"\s+to (?:lead|collate|co-?ordinate|action|arrange|follow up|progress|chase|do|organise|pick up|take forward)(?: (?:on|it|this|these))*(?=\s*(?:,|$|by\b|before\b))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Part { get; }
    [GeneratedRegex(@"^(?:first )?(?:draft|report|reply|response|done|finish|complete|review)(?:ed|d)?\s+(?=by|before|to|for|in)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Of { get; }

    public static BracketContent Read(ActionContext context, TextSpan at)
    {
        var content = new BracketContent([], null, []);
        foreach (var part in Spans.Split(context.Text.Text, at, c => c == ';')) content = content.With(context, Spans.Trim(context.Text.Text, part, " .,"));
        return content;
    }

    private BracketContent With(ActionContext context, TextSpan part)
    {
        if (part.Length < 2) return this;
        var when = Of.Match(context.Text.Of(part)) is { Success: true } what ? new TextSpan(part.Start + what.Length, part.End) : part;
        if (DuePhrases.Whole(context.Text.Text, when, context.Dates) is { } due) return this with { Due = new(part, due.Norm) };
        if (TaskLine.WhoWhen(context, part) is { Due: not null, HasOwner: true } both) return With(both.Owners, both.Due);
        if (OwnerFinder.Leading(context.Text.Text, part, context.People) is { } leading && Spans.Words(context.Text.Of(new TextSpan(leading.TaskStart, part.End))) > 3 && !Part.IsMatch(context.Text.Of(part)))
            return this with { Tasks = [.. Tasks, part] };
        if (OwnerDue.Read(context, part) is { } who) return With(who.Owners, who.Due);
        return Part.Match(context.Text.Of(part)) is { Success: true } deed && OwnerFinder.AllOwners(context.Text.Of(part)[..deed.Index], context.People)
            ? With(OwnerWords.Split(context.Text.Of(part)[..deed.Index], context.People), DuePhrases.InTask(context.Text.Text, part, context.Dates))
            : With([.. OwnerWords.Split(context.Text.Of(part), context.People).Where(o => Spans.Words(o) <= 8)], null);
    }

    private BracketContent With(List<string> owners, Due? due) => this with { Owners = [.. Owners, .. owners], Due = due ?? Due };
}
