using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Who is to act by a cell, and by when where the cell says that too: "WT, PN", and on the next line "1 December".</summary>
internal sealed record OwnerCell(List<string> Owners, Due? Due)
{
    public static OwnerCell Read(ActionContext context, CellView cell)
    {
        var text = context.Text.Text;
        var whole = cell.Blocks.Count > 1 ? null : TaskLine.WhoWhen(context, Spans.Trim(text, cell.At, " .;"));
        if (whole is { HasOwner: true }) return new(whole.Owners, whole.Due);
        List<string> owners = [];
        var due = whole?.Due;
        foreach (var block in cell.Blocks)
        {
            foreach (var piece in Spans.Split(text, context.Text.Blocks[block].At, c => c == '\n'))
            {
                var line = Spans.Trim(text, piece, " .;");
                if (DuePhrases.Whole(text, line, context.Dates) is { } day) due ??= day;
                else if (TaskLine.WhoWhen(context, line) is { } both) (owners, due) = ([.. owners, .. both.Owners], due ?? both.Due);
                else if (OwnerDue.Read(context, line) is { } read) (owners, due) = ([.. owners, .. read.Owners], due ?? read.Due);
            }
        }
        return new(owners, due);
    }
}
