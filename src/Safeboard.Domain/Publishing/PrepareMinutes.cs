using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>Begins a public copy of locked minutes, from their last version. What was decided for the copy before is taken over.</summary>
public sealed class PrepareMinutes(BoardDb db, TimeProvider clock) : IOperation
{
    private const int LongestAddress = 80;

    public async Task<PublishedMinutes> RunAsync(Id<Meeting> meeting, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var minutes = await db.MinutesToChangeAsync(by, meeting, cancel);
        if (minutes.State != MinutesState.Locked) throw new RuleBrokenException("", "Only locked minutes are made public. Lock them first");
        var before = await db.CopiesVisibleTo(by).Where(p => p.MeetingId == meeting).OrderByDescending(p => p.Edition).ToListAsync(cancel);
        if (before.Find(p => p.State == PublicState.Prepared) is { } prepared)
        {
            if (prepared.FromVersion == minutes.LastVersion) throw new RuleBrokenException("", "A public copy of these minutes is prepared already");
            prepared.GiveWay();
        }
        var row = (await db.MeetingAsync(by, meeting, cancel))!;
        var rule = await db.Set<Board>().Where(b => b.Id == by.BoardId).Select(b => b.PublicNames).SingleAsync(cancel);
        var copy = new PublishedMinutes
        {
            Id = Id<PublishedMinutes>.New(clock), BoardId = by.BoardId, MeetingId = meeting, Edition = before.Count + 1, FromVersion = minutes.LastVersion, Group = row.Group, Date = row.Date,
            Names = rule, Address = before.FirstOrDefault()?.Address ?? await AddressAsync(row, rule, by, cancel),
        };
        db.Add(copy);
        if (before.FirstOrDefault() is { } last) await TakeOverAsync(last, copy, by, cancel);
        db.Record(new PublicCopyPrepared(copy.FromVersion), copy.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return copy;
    }

    private async Task TakeOverAsync(PublishedMinutes from, PublishedMinutes to, Viewer by, CancellationToken cancel)
    {
        foreach (var decision in await db.Set<StopDecision>().AsNoTracking().Where(d => d.BoardId == by.BoardId && d.PublishedId == from.Id).ToListAsync(cancel))
            db.Add(new StopDecision
            {
                Id = Id<StopDecision>.New(clock), BoardId = by.BoardId, PublishedId = to.Id, Kind = decision.Kind, Text = decision.Text, Answer = decision.Answer, Words = decision.Words,
                DecidedBy = decision.DecidedBy, DecidedAt = decision.DecidedAt,
            });
    }

    /// <summary>Group and day; a second meeting of the day has a number. It is public as well, so whoever the group is called after stands in it as in the copy, or not at all.</summary>
    private async Task<string> AddressAsync(MeetingRow meeting, PublicNames rule, Viewer by, CancellationToken cancel)
    {
        var redaction = await WordsForPublic.ReadAsync(db, meeting.Id, meeting.Group, rule, by, cancel);
        var group = string.Concat(redaction.PiecesOf(meeting.Group).Where(p => p.Of is null).Select(p => p.Text));
        var name = string.Join('-', new string([.. group.Normalize(NormalizationForm.FormD).Where(c => !char.IsSurrogate(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var address = $"{(name.Length == 0 ? "minutes" : name.Length > LongestAddress ? name[..LongestAddress] : name)}-{meeting.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        var taken = await db.CopiesVisibleTo(by).Where(p => p.Date == meeting.Date && p.MeetingId != meeting.Id).Select(p => p.Address).Distinct().ToListAsync(cancel);
        for (var n = 1; ; n++)
            if ((n == 1 ? address : $"{address}-{n}") is var free && !taken.Contains(free)) return free;
    }
}

/// <summary>Leaves a prepared copy: nothing of it becomes public.</summary>
public sealed class LeaveCopy(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.CopyToChangeAsync(by, meeting, PublicState.Prepared, cancel) is not { } copy) return;
        copy.GiveWay();
        db.Record(new PublicCopyLeft(), copy.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
