using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Tests.Meetings;

/// <summary>Meetings with agendas on the board of the tests: each test has a day of its own.</summary>
internal static class AgendaBoard
{
    extension(BoardWithMinutes app)
    {
        /// <summary>A meeting of the Board on a day, 9:30 to 12:25, with an agenda that holds the last minutes.</summary>
        public async Task<Meeting> WithAgendaAsync(DateOnly day)
        {
            var meeting = await app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(app.Main.Id, day) { Start = new(9, 30), End = new(12, 25) }, app.Office, CancellationToken.None));
            await app.RunAsync<BeginAgenda, bool>(async begin =>
            {
                await begin.RunAsync(meeting.Id, AgendaStart.Nothing, app.Office, CancellationToken.None);
                return true;
            });
            return meeting;
        }

        public Task<MeetingItem> ItemAsync(Meeting meeting, string title, ItemMarking marking = ItemMarking.MembersOnly) =>
            app.RunAsync<AddItem, MeetingItem>(add => add.RunAsync(meeting.Id, new(ItemKind.Item, title) { Minutes = 10, Marking = marking, MarkedBecause = "Not published" }, app.Office, CancellationToken.None));

        public async Task<Paper> PaperAsync(MeetingItem item, string title)
        {
            await using var scope = app.Services.CreateAsyncScope();
            var file = await scope.ServiceProvider.GetRequiredService<FileStore>().KeepAsync("words of the paper"u8.ToArray(), CancellationToken.None);
            return await scope.ServiceProvider.GetRequiredService<AddPaper>().RunAsync(item.Id, new(title, new(file.Id, "Paper.txt", file.Size)), app.Office, CancellationToken.None);
        }

        public string AgendaOf(Meeting meeting) => app.At($"/meetings/{meeting.Id}/agenda");

        public Task<List<MeetingItem>> LinesAsync(Meeting meeting) =>
            app.WithDbAsync(db => db.Set<MeetingItem>().AsNoTracking().Where(i => i.MeetingId == meeting.Id).OrderBy(i => i.Order).ToListAsync());
    }
}
