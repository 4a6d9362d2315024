using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.Actions;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Decisions;
using Safeboard.Documents.Understanding.Header;
using Safeboard.Documents.Understanding.Items;
using Safeboard.Documents.Understanding.Meetings;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding;

/// <summary>From text with places to what the document says: each stage reads the text and what earlier stages found.</summary>
public static class UnderstandDocument
{
    public static DocumentReading Run(DocumentText document, CancellationToken cancel = default)
    {
        var whole = new BoardText(document, cancel);
        // A covering note is read for personal data alone: what it asks for is not what the meeting agreed.
        var text = document.NoteAt is null ? whole : new BoardText(document.WithoutNote(), cancel);
        var date = HeaderStage.Read(text, int.MaxValue).Date;
        var attendance = AttendanceStage.Find(text, date);
        var taken = new HashSet<int>(attendance.Blocks);
        taken.UnionWith(ActionTables.ListBlocks(text));
        List<int> decided = [.. DecisionLists.ListBlocks(text)];
        taken.UnionWith(decided);
        var outline = ItemStage.Find(text, taken);
        var header = HeaderStage.Read(text, outline.FrontEnd);
        var next = NextMeetingStage.Find(text, outline, header.Date, header.Body?.Text);
        var people = new PeopleIndex(attendance.People);
        var dates = NextMeetingStage.Dates(text, header.Date, next);
        var actions = new ActionContext(text, outline, people, dates) { Writer = Pronouns.WriterOf(text, attendance.People) };
        foreach (var block in attendance.Blocks) actions.Claimed.Add(text.Blocks[block].At);
        foreach (var block in decided) actions.Claimed.Add(text.Blocks[block].At);
        actions.Claimed.AddRange([.. outline.Items, .. next]);
        var kind = DocumentKinds.Of(text, text.Text[..Math.Min(text.Text.Length, 500)], attendance.People.Count, 0, outline.Items.Count, 0);
        ActionStage.Find(actions, agenda: kind == DocumentKind.Agenda);
        return Assemble.Run(whole, text, header, attendance.People, outline, actions, next);
    }
}
