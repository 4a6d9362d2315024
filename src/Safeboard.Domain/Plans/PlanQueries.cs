using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Plans;

/// <summary>Plans and what stands in them, each part in one command. Somebody who is only an agency lead sees what their agency leads on.</summary>
public static class PlanQueries
{
    extension(BoardDb db)
    {
        public IQueryable<Plan> PlansVisibleTo(Viewer viewer)
        {
            var plans = db.Set<Plan>().Where(p => p.BoardId == viewer.BoardId);
            if (viewer.SeesWholeBoard) return plans;
            var (agencies, objectives) = (viewer.AgenciesOrNone, db.Set<PlanObjective>());
            return plans.Where(p => agencies.Contains(p.Lead.AgencyId) || objectives.Any(o => o.PlanId == p.Id && agencies.Contains(o.Lead.AgencyId)));
        }

        /// <summary>Of a plan that their agency leads, an agency lead sees all; of others what it leads on.</summary>
        public IQueryable<PlanObjective> ObjectivesVisibleTo(Viewer viewer)
        {
            var objectives = db.Set<PlanObjective>().Where(o => o.BoardId == viewer.BoardId);
            if (viewer.SeesWholeBoard) return objectives;
            var (agencies, plans) = (viewer.AgenciesOrNone, db.Set<Plan>());
            return objectives.Where(o => agencies.Contains(o.Lead.AgencyId) || plans.Any(p => p.Id == o.PlanId && agencies.Contains(p.Lead.AgencyId)));
        }

        /// <summary>The current ones first, then drafts, then those that ended; the newest first.</summary>
        public async Task<IReadOnlyList<ListedPlan>> PlansAsync(Viewer viewer, CancellationToken cancel)
        {
            var plans = await db.PlanRows(db.PlansVisibleTo(viewer)).ToListAsync(cancel);
            var counts = await db.ObjectivesVisibleTo(viewer).Where(o => o.TakenOutOn == null).GroupBy(o => o.PlanId).Select(g => new
            {
                g.Key,
                Counts = new RatingCounts(g.Count(o => o.Rating == PlanRating.Red), g.Count(o => o.Rating == PlanRating.Amber), g.Count(o => o.Rating == PlanRating.Green),
                    g.Count(o => o.Rating == PlanRating.Complete), g.Count(o => o.Rating == PlanRating.NotRated)),
            }).ToDictionaryAsync(c => c.Key, c => c.Counts, cancel);
            return [.. plans.OrderBy(p => p.State switch { PlanState.Current => 0, PlanState.Draft => 1, _ => 2 }).ThenByDescending(p => p.From).ThenBy(p => p.Number)
                .Select(p => new ListedPlan(p, counts.GetValueOrDefault(p.Id) ?? new(0, 0, 0, 0, 0)))];
        }

        /// <summary>The plan, when this viewer sees it.</summary>
        public Task<PlanRow?> PlanAsync(Id<Plan> id, Viewer viewer, CancellationToken cancel) =>
            db.PlanRows(db.PlansVisibleTo(viewer).Where(p => p.Id == id)).SingleOrDefaultAsync(cancel);

        /// <summary>The plan with a number as it is typed: 2, “Plan 2”.</summary>
        public async Task<PlanRow?> PlanByNumberAsync(Viewer viewer, string typed, CancellationToken cancel) =>
            Counters.Typed(typed) is { } number ? await db.PlanRows(db.PlansVisibleTo(viewer).Where(p => p.Number == number)).SingleOrDefaultAsync(cancel) : null;

        /// <summary>The plan with its priorities, objectives, milestones and the last note of each.</summary>
        public async Task<WholePlan> WholePlanAsync(PlanRow plan, Viewer viewer, CancellationToken cancel)
        {
            var visible = db.ObjectivesVisibleTo(viewer).Where(o => o.PlanId == plan.Id);
            var priorities = await db.Set<PlanPriority>().AsNoTracking().Where(p => p.BoardId == viewer.BoardId && p.PlanId == plan.Id).OrderBy(p => p.Order)
                .Select(p => new PriorityRow(p.Id, p.Order, p.Title, p.Why)).ToListAsync(cancel);
            var objectives = await db.ObjectiveRows(visible).ToListAsync(cancel);
            var milestones = (await Rows(db.Set<PlanMilestone>().Where(m => m.BoardId == viewer.BoardId && visible.Any(o => o.Id == m.ObjectiveId))).ToListAsync(cancel)).ToLookup(m => m.ObjectiveId);
            var notes = (await Rows(db.Set<ProgressNote>().Where(n => n.BoardId == viewer.BoardId && visible.Any(o => o.Id == n.ObjectiveId))).ToListAsync(cancel)).ToLookup(n => n.ObjectiveId);
            var under = objectives.OrderBy(o => o.Order).Select(o => o with { Milestones = [.. milestones[o.Id]], LastNote = notes[o.Id].FirstOrDefault() }).ToLookup(o => o.PriorityId);
            var shown = priorities.Select(p => p with { Objectives = [.. under[p.Id]] });
            return new(plan, [.. viewer.SeesWholeBoard ? shown : shown.Where(p => p.Objectives.Count > 0)]);
        }

        /// <summary>The priorities of a plan, to choose from.</summary>
        public async Task<IReadOnlyList<PriorityRow>> PrioritiesOfAsync(Id<Plan> plan, Viewer viewer, CancellationToken cancel) =>
            await db.Set<PlanPriority>().AsNoTracking().Where(p => p.BoardId == viewer.BoardId && p.PlanId == plan && db.PlansVisibleTo(viewer).Any(v => v.Id == plan)).OrderBy(p => p.Order)
                .Select(p => new PriorityRow(p.Id, p.Order, p.Title, p.Why)).ToListAsync(cancel);

        /// <summary>The plan before and those after, as far as the viewer sees them.</summary>
        public async Task<IReadOnlyList<LinkedPlan>> PlansAroundAsync(PlanRow plan, Viewer viewer, CancellationToken cancel)
        {
            var (id, before) = ((Id<Plan>?)plan.Id, plan.RolledFromId);
            return await db.PlansVisibleTo(viewer).Where(p => p.RolledFromId == id || (before != null && p.Id == before)).OrderBy(p => p.Number).Select(p => new LinkedPlan(p.Id, p.Number, p.Title)).ToListAsync(cancel);
        }

        /// <summary>The objective with its plan and milestones, when this viewer sees it.</summary>
        public async Task<ObjectiveDetail?> ObjectiveAsync(Id<PlanObjective> id, Viewer viewer, CancellationToken cancel)
        {
            if (await db.ObjectiveRows(db.ObjectivesVisibleTo(viewer).Where(o => o.Id == id)).SingleOrDefaultAsync(cancel) is not { } found) return null;
            var plan = (await db.PlanAsync(found.PlanId, viewer, cancel))!;
            var milestones = await Rows(db.Set<PlanMilestone>().Where(m => m.BoardId == viewer.BoardId && m.ObjectiveId == id)).ToListAsync(cancel);
            var priority = await db.Set<PlanPriority>().Where(p => p.BoardId == viewer.BoardId && p.Id == found.PriorityId).Select(p => p.Title).SingleAsync(cancel);
            return new(plan, found with { Milestones = milestones }, priority);
        }

        /// <summary>Its notes and actions.</summary>
        public async Task<ObjectiveStory> StoryOfObjectiveAsync(Id<PlanObjective> id, Viewer viewer, CancellationToken cancel) => new(
            await Rows(db.Set<ProgressNote>().Where(n => n.BoardId == viewer.BoardId && n.ObjectiveId == id && db.ObjectivesVisibleTo(viewer).Any(o => o.Id == id))).ToListAsync(cancel),
            await db.ActionsFromAsync(viewer, OriginKind.Objective, id.Value, cancel));

        /// <summary>The plan, to be changed.</summary>
        /// <param name="version">The version that the person saw; when it is another one by now, the save says who changed it.</param>
        internal async Task<Plan> PlanToChangeAsync(Id<Plan> id, Viewer by, int? version, CancellationToken cancel)
        {
            var plan = await db.PlansVisibleTo(by).SingleAsync(p => p.Id == id, cancel);
            if (version is { } seen) db.Entry(plan).Property(p => p.Version).OriginalValue = seen;
            return plan;
        }

        internal async Task<(PlanObjective Objective, Plan Plan)> ObjectiveToChangeAsync(Id<PlanObjective> id, Viewer by, int? version, CancellationToken cancel)
        {
            var objective = await db.ObjectivesVisibleTo(by).SingleAsync(o => o.Id == id, cancel);
            if (version is { } seen) db.Entry(objective).Property(o => o.Version).OriginalValue = seen;
            return (objective, await db.PlansVisibleTo(by).SingleAsync(p => p.Id == objective.PlanId, cancel));
        }

        private IQueryable<PlanRow> PlanRows(IQueryable<Plan> plans) => plans.AsNoTracking().Select(p => new PlanRow
        {
            Id = p.Id, Number = p.Number, Kind = p.Kind, Title = p.Title, Purpose = p.Purpose, From = p.FromDay, Until = p.UntilDay, Lead = p.Lead,
            LeadAgency = db.Set<Agency>().Where(a => a.Id == p.Lead.AgencyId).Select(a => a.Name).FirstOrDefault(),
            GroupId = p.GroupId, Group = db.Set<BoardGroup>().Where(g => g.Id == p.GroupId).Select(g => g.Name).FirstOrDefault(),
            Cost = p.Cost, Funder = p.Funder, Reach = p.Reach, State = p.State, BegunOn = p.BegunOn, EndedOn = p.EndedOn, EndedBecause = p.EndedBecause, RolledFromId = p.RolledFromId, Version = p.Version,
        });

        private IQueryable<ObjectiveRow> ObjectiveRows(IQueryable<PlanObjective> objectives) => objectives.AsNoTracking().Select(o => new ObjectiveRow
        {
            Id = o.Id, PlanId = o.PlanId, PriorityId = o.PriorityId, PriorityOrder = db.Set<PlanPriority>().Where(p => p.Id == o.PriorityId).Select(p => p.Order).FirstOrDefault(), Order = o.Order,
            Text = o.Text, ToDo = o.ToDo, Measure = o.Measure, Lead = o.Lead, LeadAgency = db.Set<Agency>().Where(a => a.Id == o.Lead.AgencyId).Select(a => a.Name).FirstOrDefault(),
            GroupId = o.GroupId, Group = db.Set<BoardGroup>().Where(g => g.Id == o.GroupId).Select(g => g.Name).FirstOrDefault(), DueOn = o.DueOn,
            Rating = o.Rating, RatedBecause = o.RatedBecause, RatedOn = o.RatedOn, LastHeardOn = o.LastHeardOn, CarriedFromId = o.CarriedFromId,
            TakenOutBecause = o.TakenOutBecause, TakenOutOn = o.TakenOutOn, Version = o.Version,
            OpenActions = db.Set<BoardAction>().Count(a => a.BoardId == o.BoardId && a.OriginId == (Guid)(object)o.Id && a.OriginKind == OriginKind.Objective && a.IsOpen),
        });
    }

    private static IQueryable<MilestoneRow> Rows(IQueryable<PlanMilestone> milestones) =>
        milestones.AsNoTracking().OrderBy(m => m.DueOn).ThenBy(m => m.Id).Select(m => new MilestoneRow(m.Id, m.ObjectiveId, m.DueOn, m.Words, m.DoneOn));

    private static IQueryable<ProgressRow> Rows(IQueryable<ProgressNote> notes) =>
        notes.AsNoTracking().OrderByDescending(n => n.On).ThenByDescending(n => n.Id).Select(n => new ProgressRow(n.ObjectiveId, n.On, n.Text, n.ByName));
}
