using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Finds the actions: the marked ones first, then what only the prose implies.</summary>
internal static partial class ActionStage
{
    public static void Find(ActionContext context, bool agenda)
    {
        // An agenda says what is to be talked about: only a log that comes with it holds actions.
        agenda = agenda && !Reports(context.Text.Text);
        ActionTables.Find(context, logsOnly: agenda);
        if (!agenda) InText(context);
        var merged = ActionMerge.Run(context.Actions, context.People);
        context.Actions.Clear();
        context.Actions.AddRange(merged);
    }

    private static void InText(ActionContext context)
    {
        ArrowLines.Find(context);
        LetterLines.Find(context);
        MarginLines.Find(context);
        InlineMarkers.Find(context);
        References.Find(context);
        NoteLines.Find(context);
        ImpliedActions.Find(context);
    }

    // Minutes tell what was said and done, also where the word "agenda" heads them.
    private static bool Reports(string text) => Telling.Count(text) > 5;

    [GeneratedRegex(@"\b(?<!to be )(was agreed|agreed (that|to)|noted that|reported|thanked|advised|welcomed|explained|informed|queried|stated|commented|confirmed that|gave an update|presented the)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Telling { get; }
}
