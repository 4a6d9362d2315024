using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Informed;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes.Versions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes.Copies;

/// <summary>Which version goes to whom.</summary>
/// <param name="Informed">The informed list as it is typed; it is kept for the next time. Those on it who have this version get no second message.</param>
public sealed record MinutesSending(int Number, IReadOnlyList<Id<BoardMember>> Members, string? Informed, string? Note);

/// <summary>Prepares the messages that bring one version of minutes, each with a secret address of its own.</summary>
public sealed class SendMinutes(BoardDb db, Outbox outbox, TimeProvider clock) : IOperation
{
    /// <summary>Where a copy is read; the secret follows.</summary>
    public const string Path = "/minutes/";
    private const int LongestNote = 2000;

    public async Task<Guid> RunAsync(Id<Meeting> id, MinutesSending sending, Viewer by, CancellationToken cancel)
    {
        if (sending.Note.TrimmedOrNull?.Length > LongestNote) throw new RuleBrokenException("Note", $"Use {LongestNote:N0} characters or fewer");
        var informed = InformedList.Read(sending.Informed, "Informed");
        if (sending.Members.Count + informed.Count == 0) throw new RuleBrokenException("Members", "Choose at least one person");
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var minutes = await db.MinutesToChangeAsync(by, id, cancel);
        var version = (await db.MinutesVersionsAsync(by, minutes.Id, cancel)).FirstOrDefault(v => v.Number == sending.Number) ?? throw new RuleBrokenException("Number", "Choose a version");
        var meeting = (await db.MeetingAsync(by, id, cancel))!;
        await db.KeepInformedAsync(by, meeting.GroupId, informed, clock, cancel);
        var to = await ReadersAsync(minutes.Id, sending, informed, by, cancel);
        var board = await db.Set<Board>().Where(b => b.Id == by.BoardId).Select(b => b.Name).SingleAsync(cancel);
        var batch = Add(minutes, version, meeting, to, text => Body(text, version, meeting, board, sending.Note.TrimmedOrNull, by.Name), by);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return batch;
    }

    private async Task<IReadOnlyList<Recipient>> ReadersAsync(Id<MeetingMinutes> minutes, MinutesSending sending, IReadOnlyList<InformedLine> informed, Viewer by, CancellationToken cancel)
    {
        var people = (await db.MembersAsync(by, left: false, cancel)).Where(m => sending.Members.Contains(m.Id)).ToList();
        if (people.Count != sending.Members.Distinct().Count()) throw new RuleBrokenException("Members", "Choose people of this board");
        var have = await db.Set<MinutesCopy>().Where(c => c.BoardId == by.BoardId && c.MinutesId == minutes && c.Number == sending.Number && c.PersonId == null && c.StoppedAt == null).Select(c => c.Name).ToListAsync(cancel);
        var to = people.Select(p => new Recipient(p.Name, p.Email, p.PersonId)).Concat(informed.Where(i => !have.Contains(i.Name)).Select(i => new Recipient(i.Name, i.Address)))
            .DistinctBy(r => r.Address ?? r.Name, StringComparer.OrdinalIgnoreCase).ToList();
        return to.Count > 0 ? to : throw new RuleBrokenException("Members", "All on the list have this version already. Choose somebody else, or another version");
    }

    private Guid Add(MeetingMinutes minutes, VersionRow version, MeetingRow meeting, IReadOnlyList<Recipient> to, Func<string, string> body, Viewer by)
    {
        var about = $"{meeting.Title}, {meeting.Date:d MMMM yyyy}";
        var copies = to.Select(r => (To: r, Secret: CalendarSecret.New())).ToList();
        var batch = outbox.Add([.. copies.Select(c => new MessageDraft(MessageKind.MinutesSent, c.To, $"Minutes: {about}", body(c.To.Name)) { Link = new(Path, c.Secret) })], minutes.AsSubject(), about, by);
        foreach (var (reader, secret) in copies)
            db.Add(new MinutesCopy
            {
                Id = Id<MinutesCopy>.New(clock), BoardId = by.BoardId, MinutesId = minutes.Id, Number = version.Number, Name = reader.Name, PersonId = reader.PersonId, SecretHash = CalendarSecret.HashOf(secret),
                Until = clock.TodayInLondon.AddDays(MinutesCopy.Days), MadeAt = clock.UtcInstant, BatchId = batch,
            });
        return batch;
    }

    private string Body(string name, VersionRow version, MeetingRow meeting, string board, string? note, string from)
    {
        var standing = version.State is MinutesState.Agreed or MinutesState.Locked ? "They are agreed." : "They are a draft: no meeting has agreed them yet.";
        string?[] parts =
        [
            $"Dear {name},", $"here are the minutes of {meeting.Title} of {board} on {meeting.Date:dddd d MMMM yyyy}. {standing}", note,
            $"Read them here, and say that you have them:\n{MessageText.LinkMark}",
            $"The address is yours: do not pass it on. It works until {clock.TodayInLondon.AddDays(MinutesCopy.Days):d MMMM yyyy}. Confidential items are not in it.", $"{from}\n{board}",
        ];
        return string.Join("\n\n", parts.OfType<string>());
    }
}

/// <summary>Stops the secret address of one copy.</summary>
public sealed class StopMinutesCopy(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, Id<MinutesCopy> id, Viewer by, CancellationToken cancel)
    {
        var copy = await db.Set<MinutesCopy>().SingleOrDefaultAsync(c => c.BoardId == by.BoardId && c.Id == id && db.Set<MeetingMinutes>().Any(m => m.Id == c.MinutesId && m.MeetingId == meeting), cancel);
        if (copy is not { StoppedAt: null }) return;
        copy.StoppedAt = clock.UtcInstant;
        db.Record(new MinutesCopyStopped(copy.Name), new("meeting", meeting.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Notes by its secret that a copy was opened, or that its reader says they have it.</summary>
public sealed class ReceiveMinutes(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(string secret, CancellationToken cancel)
    {
        var hash = CalendarSecret.HashOf(secret);
        var today = clock.TodayInLondon;
        var copy = await db.Set<MinutesCopy>().SingleOrDefaultAsync(c => c.SecretHash == hash && c.StoppedAt == null && c.Until >= today, cancel);
        if (copy is not { ReceivedAt: null }) return;
        copy.ReceivedAt = clock.UtcInstant;
        var meeting = await db.Set<MeetingMinutes>().Where(m => m.Id == copy.MinutesId).Select(m => m.MeetingId).SingleAsync(cancel);
        db.Record(new MinutesReceived(copy.Name, copy.Number), new("meeting", meeting.Value), new() { AccountId = default, Name = copy.Name, BoardId = copy.BoardId, Roles = [] }, clock.UtcInstant);
        var message = await db.Set<OutgoingMessage>().FirstOrDefaultAsync(m => m.BoardId == copy.BoardId && m.BatchId == copy.BatchId && m.ToName == copy.Name && m.State == MessageState.Sent, cancel);
        message?.BeAnswered("Received", clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    public async Task OpenAsync(Id<MinutesCopy> id, CancellationToken cancel)
    {
        var now = clock.UtcInstant;
        await db.Set<MinutesCopy>().Where(c => c.Id == id && c.OpenedAt == null).ExecuteUpdateAsync(set => set.SetProperty(c => c.OpenedAt, now), cancel);
    }
}
