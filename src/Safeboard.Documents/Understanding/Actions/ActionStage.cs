using Safeboard.Documents.Model;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Finds the actions: the marked ones first, then what only the prose implies.</summary>
internal static class ActionStage
{
    public static void Find(ActionContext context, bool impliedToo)
    {
        ActionTables.Find(context);
        References.Find(context);
        InlineMarkers.Find(context);
        NoteLines.Find(context);
        if (impliedToo) ImpliedActions.Find(context);
        var merged = ActionMerge.Run(context.Actions);
        context.Actions.Clear();
        context.Actions.AddRange(merged);
    }
}
