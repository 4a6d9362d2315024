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
        await outbox.DropAsync([.. to.Select(r => r.Before?.MessageId).OfType<Id<OutgoingMessage>>()], Outbox.Newer, by, cancel);
        var board = await db.Set<Board>().Where(b => b.Id == by.BoardId).Select(b => b.Name).SingleAsync(cancel);
        var batch = Add(minutes, version, meeting, to, text => Body(text, version, meeting, board, sending.Note.TrimmedOrNull, by.Name), by);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return batch;
    }

    /// <summary>Who gets it, each with the copy of this version that they had before: it takes the new address, and the old one stops.</summary>
    private async Task<IReadOnlyList<Reader>> ReadersAsync(Id<MeetingMinutes> minutes, MinutesSending sending, IReadOnlyList<InformedLine> informed, Viewer by, CancellationToken cancel)
    {
        var people = (await db.MembersAsync(by, left: false, cancel)).Where(m => sending.Members.Contains(m.Id)).ToList();
        if (people.Count != sending.Members.Distinct().Count()) throw new RuleBrokenException("Members", "Choose people of this board");
        var known = await db.CopiesToRenewAsync(by, minutes, sending.Number, cancel);
        var have = known.Where(k => k.Works(clock.TodayInLondon)).ToList();
        var others = informed.Select(i => new Recipient(i.Name, i.Address)).Where(i => !have.Exists(h => h.IsOf(i)) && !people.Exists(p => CopyOut.Same(p.Name, i.Name) && CopyOut.Same(p.Email, i.Address)));
        var to = people.Select(p => new Recipient(p.Name, p.Email, p.PersonId)).Concat(others).Select(r => new Reader(r, known.Find(k => k.IsOf(r))?.Copy, CalendarSecret.New())).ToList();
        return to.Count > 0 ? to : throw new RuleBrokenException("Members", "All on the list have this version already. Choose somebody else, or another version");
    }

    private Guid Add(MeetingMinutes minutes, VersionRow version, MeetingRow meeting, IReadOnlyList<Reader> to, Func<string, string> body, Viewer by)
    {
        var drafts = to.Select(r => new MessageDraft(MessageKind.MinutesSent, r.To, $"Minutes: {meeting.TitleAndDay}", body(r.To.Name)) { Link = new(Path, r.Secret) });
        var batch = outbox.Add([.. drafts], minutes.AsSubject(), meeting.TitleAndDay, by);
        foreach (var (reader, message) in to.Zip(batch.Messages))
        {
            var (hash, until) = (CalendarSecret.HashOf(reader.Secret), clock.TodayInLondon.AddDays(MinutesCopy.Days));
            if (reader.Before is { } before) (before.SecretHash, before.Until, before.MadeAt, before.MessageId, before.StoppedAt) = (hash, until, clock.UtcInstant, message, null);
            else
                db.Add(new MinutesCopy
                {
                    Id = Id<MinutesCopy>.New(clock), BoardId = by.BoardId, MinutesId = minutes.Id, Number = version.Number, Name = reader.To.Name, PersonId = reader.To.PersonId, SecretHash = hash,
                    Until = until, MadeAt = clock.UtcInstant, MessageId = message,
                });
        }
        return batch.Id;
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

    private sealed record Reader(Recipient To, MinutesCopy? Before, string Secret);
}

/// <summary>Stops the secret address of one copy; its message is not sent any more.</summary>
public sealed class StopMinutesCopy(BoardDb db, Outbox outbox, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, Id<MinutesCopy> id, Viewer by, CancellationToken cancel)
    {
        var copy = await db.Set<MinutesCopy>().SingleOrDefaultAsync(c => c.BoardId == by.BoardId && c.Id == id && db.Set<MeetingMinutes>().Any(m => m.Id == c.MinutesId && m.MeetingId == meeting), cancel);
        if (copy is not { StoppedAt: null }) return;
        copy.StoppedAt = clock.UtcInstant;
        await outbox.DropAsync([copy.MessageId], Outbox.Stopped, by, cancel);
        db.Record(new MinutesCopyStopped(copy.Name), new("meeting", meeting.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
