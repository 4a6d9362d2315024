using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Reports;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Tests.Meetings;

namespace Safeboard.Web.Tests.Reports;

/// <summary>What reports are drafted from, besides the recorded meeting of March: key messages, and a figure with its page.</summary>
internal static class BoardWithReports
{
    extension(BoardWithMinutes app)
    {
        public async Task KeyMessageAsync(MeetingItem item, string text) => await app.WithDbAsync(async db =>
        {
            db.Add(new MeetingOutcome { Id = Id<MeetingOutcome>.New(app.Clock), BoardId = app.Board.Id, MeetingId = app.March.Meeting.Id, ItemId = item.Id, Kind = OutcomeKind.KeyMessage, Order = 1, Text = text });
            return await db.SaveChangesAsync();
        });

        /// <summary>A figure on page 4 of the document of March.</summary>
        public async Task FigureAsync(string value, string text) => await app.WithDbAsync(async db =>
        {
            var proposal = new Proposal
            {
                Id = Id<Proposal>.New(app.Clock), BoardId = app.Board.Id, ImportId = app.Document, Kind = ProposalKind.Figure, Order = 1, State = ProposalState.Accepted, Start = 1300, End = 1340, Page = 4, Confidence = 0.9,
                Fields = $$"""{"Text":"{{text}}","Value":"{{value}}"}""",
            };
            db.AddRange(proposal, new SourceQuote { Id = Id<SourceQuote>.New(app.Clock), BoardId = app.Board.Id, ImportId = app.Document, SubjectKind = "figure", SubjectId = proposal.Id.Value, Start = 1300, End = 1340, Page = 4, Text = text });
            return await db.SaveChangesAsync();
        });

        public async Task MarkAsync(MeetingItem item, ItemMarking marking) => await app.WithDbAsync(async db =>
        {
            (await db.Set<MeetingItem>().SingleAsync(i => i.Id == item.Id)).Marking = marking;
            return await db.SaveChangesAsync();
        });

        /// <summary>Drafts a document on its page and gives back its address.</summary>
        public async Task<string> DraftAsync(BoardClient client, BoardDocumentKind kind, params (string Name, string Value)[] fields)
        {
            var answer = await client.SubmitAsync(app.At($"/reports/new?kind={kind}"), fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
            return answer.Location?.Replace("/edit", "") ?? throw new InvalidOperationException($"{(int)answer.Status} {string.Join("; ", answer.Errors)} {answer.Heading}");
        }
    }
}
