using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>What stands under an action marker: a task, an owner alone, an agenda entry, a decision, or nothing.</summary>
internal enum MarkerMeaning { Nothing, Task, OwnerAlone, ForwardPlan, Decision }

internal static partial class MarkerContent
{
    [GeneratedRegex(@"^(none|nil|no (further )?actions?)\b\s*[–—:,-].*$|^no actions? (was|were|is|has|required|needed)\b|^(all( members| agencies| partners)?|members|everyone) to (note|be aware|bear in mind)\b|^(none|nil|no (further )?actions?|n/a|not applicable|noted|for (info|information|noting)|all to note|to note|notes? only|complete[d]?|done|closed|as above|see above|-)\b.{0,25}$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Nothing { get; }
    [GeneratedRegex(@"^((to be |put |add(ed)? |place |include |item )?(an |as an? |to |on |for )?(the )?((future|next|forward|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?) )?(20\d\d )?((board|executive|exec|group|committee|meeting|panel)(’s|'s)? )?(agenda|forward plan|work plan)( items?)?\b(?! (setting|planning))|agenda item|item for (the )?(agenda|next|[A-Z][a-z]+ (meeting|agenda))|standing (agenda )?item|(future|next) agenda|bring(ing)? back to (the )?(agenda|[A-Z][a-z]+ meeting))", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Agenda { get; }
    [GeneratedRegex(@"^(it was |the (board|group|meeting|executive|committee) |members |all |(the )?(minutes|reports?|papers?|plans?|budget|policy|protocol|strategy|recommendations?|terms of reference) (was |were |be )?)?(agreed|approved|accepted|endorsed|signed off|ratified|adopted|confirmed|noted|received)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Decided { get; }
    [GeneratedRegex(@"\bto (?!the\b|a\b|an\b|be\b|which\b)[a-z]{2,}|\b(will|would|shall|should)\b|\bto be [a-z]+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Infinitive { get; }

    [GeneratedRegex(@"^(decisions?|decided|resolved|resolution|agreed)\s?[:–-]\s", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Said { get; }

    /// <summary>"Decision: late files count as none" stands among tasks and is none.</summary>
    public static bool SaysDecision(string content) => Said.IsMatch(content.AsSpan().TrimStart());

    [GeneratedRegex(@"\bto be (put on as |taken as )?(a|an) (standing|regular|agenda|permanent) (agenda )?item\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Standing { get; }

    // "Nadia to ring the school, this week": a task, whoever Nadia is.
    [GeneratedRegex(@"^\p{Lu}[\w’'.&-]*( (and |& )?\p{Lu}[\w’'.&-]*){0,3} to (?!the\b|a\b|an\b|be\b|next\b|end\b|which\b)[a-z]{2,} \w", Patterns.Exact, Patterns.Limit)]
    private static partial Regex NamedTask { get; }

    public static MarkerMeaning Of(string content, ActionContext context, TextSpan? place = null)
    {
        var text = content.Trim().TrimEnd('.', ' ');
        if (text.Length < 2 || Nothing.IsMatch(text)) return MarkerMeaning.Nothing;
        if (Agenda.IsMatch(text)) return MarkerMeaning.ForwardPlan;
        if (OwnerFinder.Leading(text, new(0, text.Length), context.People) is not null) return MarkerMeaning.Task;
        if (Standing.IsMatch(text)) return MarkerMeaning.ForwardPlan;
        if (Spans.Words(text) <= 10 && OwnerFinder.AllOwners(text, context.People)) return MarkerMeaning.OwnerAlone;
        if (NamedTask.IsMatch(text)) return MarkerMeaning.Task;
        if (place is { } at && Spans.Words(text) <= 12 && OwnerDue.Read(context, at) is not null) return MarkerMeaning.OwnerAlone;
        if (OwnerWords.Split(text, context.People) is [var one] && one.Length < text.Length && PersonLike(one, context)) return MarkerMeaning.OwnerAlone;
        if (Decided.IsMatch(text) && !Infinitive.IsMatch(text)) return MarkerMeaning.Decision;
        return MarkerMeaning.Task;
    }

    public static void AddForwardPlan(ActionContext context, TextSpan content)
    {
        var due = DuePhrases.InCell(context.Text.Text, content, context.Dates) is { Norm: not (null or "not-stated") } cell ? cell : (Due?)null;
        var day = DateWords.First(context.Text.Text, content);
        context.ForwardPlan.Add(new ForwardPlanReading
        {
            Text = context.Text.Of(content),
            At = content,
            Page = context.Text.PageAt(content.Start),
            Item = context.Outline.LabelAt(content.Start),
            Due = day is { } d ? context.Text.Of(d.At) : null,
            DueNorm = due?.Norm,
            Confidence = 0.9,
            Why = "An entry for a later agenda under an action marker",
        });
        context.Claimed.Add(content);
    }

    public static void AddDecision(ActionContext context, TextSpan content)
    {
        context.Decisions.Add(new DecisionReading
        {
            Text = context.Text.Of(content),
            At = content,
            Page = context.Text.PageAt(content.Start),
            Item = context.Outline.LabelAt(content.Start),
            Confidence = 0.85,
            Why = "Something settled, with nobody to do anything, under an action marker",
        });
        context.Claimed.Add(content);
    }

    private static bool PersonLike(string owner, ActionContext context) =>
        context.People.Knows(owner) || People.PersonWords.IsName(owner);
}
