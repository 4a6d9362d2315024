using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Links;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Sharing;

/// <summary>A colleague who answers, too.</summary>
/// <param name="Sections">What they answer; null for the whole return.</param>
public sealed record Colleague(Id<ReturnLink> Id, string Name, string Address, string GivenBy, IReadOnlySet<AnswerPlace>? Sections)
{
    /// <summary>Whether this section was given to them; nobody was given one of a return that they share as a whole.</summary>
    public bool WasGiven(AskedSection section) => Sections?.Contains(section.Place) == true;
}

/// <summary>Who shares a return.</summary>
public static class ShareQueries
{
    extension(BoardDb db)
    {
        public async Task<IReadOnlyList<Colleague>> ColleaguesAsync(Id<Return> id, Viewer viewer, CancellationToken cancel)
        {
            var links = await (from r in db.ReturnsVisibleTo(viewer)
                               join l in db.Set<ReturnLink>() on new { r.BoardId, ReturnId = r.Id } equals new { l.BoardId, l.ReturnId }
                               where r.Id == id && l.GivenBy != null && l.StoppedAt == null
                               orderby l.Name select new { l.Id, l.Name, l.Address, l.MadeBy, l.Sections }).ToListAsync(cancel);
            return links.ConvertAll(l => new Colleague(l.Id, l.Name, l.Address, l.MadeBy, SharedSections.Read(l.Sections)));
        }

        /// <summary>A question that somebody may answer by their address; null where it was not given to them, or there is none. A set that is in use costs no command.</summary>
        public async Task<Question?> QuestionToAnswerAsync(ReturnVisit visit, AnswerPlace place, SetMemory sets, CancellationToken cancel)
        {
            if (visit.Part != LinkPart.Answer || await sets.KnownAsync(db, place.Set, cancel) is not { } content || content.Find(place.Question) is not var (section, question)) return null;
            return visit.Sections?.Contains(new(place.Set, section.Key)) == false ? null : question;
        }
    }
}
