using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Links;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Sharing;

/// <summary>What somebody who was asked gives to a colleague.</summary>
/// <param name="Sections">What they answer; null for the whole return.</param>
public sealed record SharedPart(Contact Colleague, IReadOnlyCollection<AnswerPlace>? Sections, string? Note);

/// <summary>
/// Gives a colleague an address of their own for a return, or for some of its sections. They see and answer only that; who was asked by the office sees all, and
/// who wrote what. Only who answers the whole sends it in.
/// </summary>
public sealed class ShareReturn(BoardDb db, SetMemory sets, ReturnMails mails, TimeProvider clock) : IOperation
{
    public const int MostColleagues = 30;
    public const int LongestNote = 1000;

    public async Task RunAsync(ReturnVisit visit, SharedPart part, CancellationToken cancel)
    {
        var (whole, campaign, reading) = await db.ToShareAsync(visit, sets, cancel);
        var colleague = part.Colleague.CheckedFor(visit);
        if (part.Sections is { Count: 0 }) throw new RuleBrokenException("Sections", "Tick the sections that they are to answer");
        var asked = reading.Whole.Sections.Where(s => part.Sections?.Contains(s.Place) == true).ToList();
        if (asked.Count < (part.Sections?.Count ?? 0)) throw new RuleBrokenException("Sections", "A section that you ticked is not asked here any more. Look at the list again");
        var others = await db.Set<ReturnLink>().Where(l => l.BoardId == whole.BoardId && l.ReturnId == whole.Id && l.StoppedAt == null && l.GivenBy != null).ToListAsync(cancel);
        // Who is given something else has one address for it, not two.
        foreach (var same in others.Where(o => string.Equals(o.Address, colleague.Address, StringComparison.OrdinalIgnoreCase)).ToList())
        {
            same.Stop(clock.UtcInstant);
            others.Remove(same);
        }
        if (others.Count >= MostColleagues) throw new RuleBrokenException("", $"You share it with {MostColleagues} colleagues already. Stop one of them first");
        mails.AddShare(whole, colleague, new(visit.Name, asked.ConvertAll(s => s.Section.Title), part.Note.AtMost(LongestNote, nameof(part.Note)), IsHandedOver: false), (reading.Campaign.Board, campaign), visit,
            part.Sections is null ? null : SharedSections.Write(asked.Select(s => s.Place)));
        db.Record(new ReturnShared(whole.Name, colleague.Name!, asked.Count), whole.AsSubject(), visit.Viewer, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>A colleague answers in the place of who was asked: they are written to from now on, and the address of who hands over stops. What was shared stays.</summary>
public sealed class HandOverReturn(BoardDb db, SetMemory sets, ReturnMails mails, TimeProvider clock) : IOperation
{
    public async Task RunAsync(ReturnVisit visit, Contact to, string? note, CancellationToken cancel)
    {
        var (whole, campaign, reading) = await db.ToShareAsync(visit, sets, cancel);
        var colleague = to.CheckedFor(visit);
        foreach (var link in await db.Set<ReturnLink>().Where(l => l.BoardId == whole.BoardId && l.ReturnId == whole.Id && l.StoppedAt == null && l.Part == LinkPart.Answer && l.GivenBy == null).ToListAsync(cancel)) link.Stop(clock.UtcInstant);
        whole.Put(colleague, whole.Signer);
        mails.AddShare(whole, colleague, new(visit.Name, [], note.AtMost(ShareReturn.LongestNote, "Note"), IsHandedOver: true), (reading.Campaign.Board, campaign), visit, sections: null);
        db.Record(new ReturnHandedOver(whole.Name, visit.Name, colleague.Name!), whole.AsSubject(), visit.Viewer, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>A colleague answers no more: their address stops, what they wrote stays.</summary>
public sealed class StopSharing(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(ReturnVisit visit, Id<ReturnLink> id, CancellationToken cancel)
    {
        if (!visit.Shares) throw new RuleBrokenException("", "Only who was asked by the office can do this");
        var whole = await db.ReturnToChangeAsync(visit.ReturnId, visit.Viewer, version: null, cancel);
        if (await db.Set<ReturnLink>().SingleOrDefaultAsync(l => l.BoardId == whole.BoardId && l.ReturnId == whole.Id && l.Id == id && l.GivenBy != null && l.StoppedAt == null, cancel) is not { } link) return;
        link.Stop(clock.UtcInstant);
        db.Record(new SharingStopped(whole.Name, link.Name), whole.AsSubject(), visit.Viewer, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>What all sharing begins with.</summary>
internal static class SharingRules
{
    internal static async Task<(Return Whole, Campaign Campaign, ReturnReading Reading)> ToShareAsync(this BoardDb db, ReturnVisit visit, SetMemory sets, CancellationToken cancel)
    {
        if (!visit.Shares) throw new RuleBrokenException("", "Only who was asked by the office can share this or hand it over");
        var whole = await db.ReturnToChangeAsync(visit.ReturnId, visit.Viewer, version: null, cancel);
        if (whole.PersonId is not null) throw new RuleBrokenException("", "This is asked of you alone. It cannot be given to somebody else");
        var campaign = await db.Set<Campaign>().AsNoTracking().SingleAsync(c => c.Id == whole.CampaignId, cancel);
        if (!whole.TakesAnswers(campaign.State)) throw new RuleBrokenException("", "This is sent in, or closed: there is nothing left to answer");
        return (whole, campaign, (await db.ReturnReadingAsync(visit.ReturnId, sets, visit.Viewer, cancel))!);
    }

    /// <summary>With a name and an address, both in the right form, and not one’s own.</summary>
    internal static Contact CheckedFor(this Contact colleague, ReturnVisit visit)
    {
        var known = colleague.Checked("Colleague");
        if (known.Name is null) throw new RuleBrokenException("ColleagueName", "Enter the name of your colleague");
        if (known.Address is null) throw new RuleBrokenException("ColleagueAddress", "Enter the e-mail address of your colleague");
        return string.Equals(known.Address, visit.Address, StringComparison.OrdinalIgnoreCase) ? throw new RuleBrokenException("ColleagueAddress", "This is your own address. Enter the address of a colleague") : known;
    }
}

/// <param name="Sections">How many sections; 0 for the whole return.</param>
public sealed record ReturnShared(string Respondent, string With, int Sections) : IFact
{
    public string Title => "Shared with a colleague";
    public string? Text => $"{Respondent}: {With} answers {(Sections switch { 0 => "all of it", 1 => "one section", _ => $"{Sections} sections" })}.";
}

public sealed record ReturnHandedOver(string Respondent, string From, string To) : IFact
{
    public string Title => "Handed over to a colleague";
    public string? Text => $"{Respondent}: {To} answers in the place of {From}.";
}

public sealed record SharingStopped(string Respondent, string With) : IFact
{
    public string Title => "No longer shared";
    public string? Text => $"{Respondent}: {With} answers no more.";
}
