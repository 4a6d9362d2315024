using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Links;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Stop = (string Route, string Path, string Name);

namespace Safeboard.Browser.Tests.Tour;

/// <summary>Question sets, a round of returns as the office sees it, and one return as somebody answers it by an address.</summary>
internal static class ReturnStops
{
    private const string Secret = "made-for-the-tour", ToSign = "made-for-the-tour-to-sign", Shut = "made-for-the-tour-shut", Helper = "made-for-the-tour-helper", Token = "kept-by-the-tour";

    public static async Task<List<Stop>> OfAsync(BoardDb db, Board board)
    {
        var campaign = await db.Set<Campaign>().SingleAsync(c => c.BoardId == board.Id && c.Number == 1);
        var draft = await DraftAsync(db, board, campaign);
        var set = await db.Set<QuestionSet>().SingleAsync(s => db.Set<QuestionSetVersion>().Any(v => v.Id == campaign.SetVersionId && v.SetId == s.Id));
        var returns = await db.Set<Return>().Where(r => r.CampaignId == campaign.Id).OrderBy(r => r.State).ThenBy(r => r.Name).ToListAsync();
        var (begun, submitted, signed) = (returns.First(r => r.State == ReturnState.InProgress), returns.First(r => r.State == ReturnState.Submitted), returns.First(r => r.State == ReturnState.SignedOff));
        foreach (var (secret, to, part) in ((string, Return, LinkPart)[])[(Secret, begun, LinkPart.Answer), (Shut, begun, LinkPart.Answer), (ToSign, submitted, LinkPart.SignOff)]) await LinkAsync(db, board, secret, to, part);
        var content = (await db.Set<QuestionSetVersion>().SingleAsync(v => v.Id == campaign.SetVersionId)).Content();
        var (route, root, one) = ("/{board}/returns", $"/{board.Slug}/returns", $"/{board.Slug}/returns/{campaign.Id}");
        var other = await db.Set<Board>().Where(b => !db.Set<Campaign>().Any(c => c.BoardId == b.Id)).OrderBy(b => b.Slug).Select(b => b.Slug).FirstAsync();
        await LinkAsync(db, board, Helper, begun, LinkPart.Answer, (await db.Set<ReturnLink>().SingleAsync(l => l.SecretHash == CalendarSecret.HashOf(Secret))).Id, $"{campaign.SetVersionId.Value:N} {content.Sections[0].Key}");
        const string answer = "/returns/{secret}/{set:guid}/{key}";
        List<Stop> stops =
        [
            (route, root, "returns"), (route, $"/{other}/returns", "returns-empty"), (route + "/add", root + "/add", "return-add"), (route + "/sets", root + "/sets", "question-sets"), (route + "/sets", $"/{other}/returns/sets", "question-sets-none"),
            (route + "/sets/{id:guid}", $"{root}/sets/{set.Id}", "question-set"), (route + "/{id:guid}", one, "campaign"), (route + "/{id:guid}", one + "?show=all", "campaign-all"), (route + "/{id:guid}", one + "?show=tosignoff", "campaign-to-sign"),
            (route + "/{id:guid}", $"{root}/{draft.Id}", "campaign-draft"), (route + "/{id:guid}/who", $"{root}/{draft.Id}/who", "campaign-who"), (route + "/{id:guid}/open", one + "/open", "campaign-open"), (route + "/{id:guid}/change", one + "/change", "campaign-change"),
            (route + "/{id:guid}/close", one + "/close", "campaign-close"), (route + "/{id:guid}/reopen", one + "/reopen", "campaign-reopen"), (route + "/answers/{id:guid}", $"{root}/answers/{signed.Id}", "return-read"),
            (route + "/answers/{id:guid}/time", $"{root}/answers/{begun.Id}/time", "return-time"), (route + "/answers/{id:guid}/contact", $"{root}/answers/{begun.Id}/contact", "return-contact"), (route + "/answers/{id:guid}/back", $"{root}/answers/{submitted.Id}/back", "return-back"),
            ("/returns/{secret}", $"/returns/{Secret}", "respond"), ("/returns/{secret}", $"/returns/{Shut}", "respond-code"), ("/returns/{secret}", $"/returns/{ToSign}", "respond-sign-off"), ("/returns/{secret}", "/returns/nobody-made-this", "respond-none"),
            ("/returns/{secret}/check", $"/returns/{Secret}/check", "respond-check"), ("/returns/{secret}/whole", $"/returns/{Secret}/whole", "respond-whole"),
            ("/returns/{secret}/share", $"/returns/{Secret}/share", "respond-share"), ("/returns/{secret}", $"/returns/{Helper}", "respond-helper"), ("/returns/{secret}/check", $"/returns/{Helper}/check", "respond-helper-check"),
        ];
        var scored = content.Sections[0].Questions[0].Key;
        stops.AddRange(
        [
            (route + "/{id:guid}/analysis", one + "/analysis", "analysis"), (route + "/{id:guid}/analysis", one + "/analysis?unfinished=true", "analysis-unfinished"), (route + "/{id:guid}/analysis", $"{root}/{draft.Id}/analysis", "analysis-empty"),
            (route + "/{id:guid}/analysis/{set:guid}/{key}", $"{one}/analysis/{campaign.SetVersionId}/{scored}", "analysis-question"), (route + "/answers/{id:guid}/letter", $"{root}/answers/{signed.Id}/letter", "return-letter"),
        ]);
        var register = await db.Set<Campaign>().Where(c => c.BoardId == board.Id && c.Readers == Readers.BoardRegister).Select(c => c.Id).FirstAsync();
        var school = await db.Set<Safeboard.Domain.Returns.Schools.School>().Where(s => s.BoardId == board.Id).Select(s => s.Id).FirstAsync();
        stops.AddRange(
        [
            (route + "/{id:guid}/boards", $"{root}/{draft.Id}/boards", "campaign-boards"), (route + "/{id:guid}/panel", one + "/panel", "campaign-panel"), (route + "/{id:guid}/moderation", one + "/moderation", "moderation"), (route + "/{id:guid}/moderation", $"{root}/{draft.Id}/moderation", "moderation-empty"),
            (route + "/moderation/{id:guid}", $"{root}/moderation/{signed.Id}", "moderate"), (route + "/moderation/{id:guid}/{set:guid}/{key}", $"{root}/moderation/{signed.Id}/{campaign.SetVersionId}/{content.Sections[0].Key}", "moderate-section"),
            (route + "/{id:guid}/gaps", one + "/gaps", "gaps"), (route + "/{id:guid}/gaps", one + "/gaps?made=yes", "gaps-none"), (route + "/registers", root + "/registers", "registers"), (route + "/registers", $"/{other}/returns/registers", "registers-empty"),
            (route + "/{id:guid}/register", $"{root}/{register}/register", "register"), (route + "/{id:guid}/interests", $"{root}/{register}/interests", "interests-declared"),
            (route + "/schools", root + "/schools", "schools"), (route + "/schools", $"/{other}/returns/schools", "schools-empty"), (route + "/schools/add", root + "/schools/add", "school-add"), (route + "/schools/list", root + "/schools/list", "schools-list"), (route + "/schools/{id:guid}", $"{root}/schools/{school}", "school"),
        ]);
        var (setRoot, question) = ($"{root}/sets/{set.Id}", content.Sections[0].Questions[0].Key);
        const string routeOfSet = "/{board}/returns/sets/{id:guid}";
        stops.AddRange(
        [
            (route + "/sets/add", root + "/sets/add", "question-set-add"), (route + "/sets/bring/{id:guid?}", root + "/sets/bring", "question-set-bring"), (route + "/sets/bring/{id:guid?}", $"{root}/sets/bring/{set.Id}", "question-set-bring-back"),
            (routeOfSet + "/edit", setRoot + "/edit", "question-set-edit"), (routeOfSet + "/section/{key?}", setRoot + "/section", "set-section-add"), (routeOfSet + "/section/{key?}", $"{setRoot}/section/{content.Sections[0].Key}", "set-section"),
            (routeOfSet + "/scale/{key?}", setRoot + "/scale", "set-scale-add"), (routeOfSet + "/scale/{key?}", $"{setRoot}/scale/{content.Scales[0].Key}", "set-scale"), (routeOfSet + "/question/{key?}", $"{setRoot}/question?section={content.Sections[0].Key}", "set-question-add"),
            (routeOfSet + "/question/{key?}", $"{setRoot}/question/{question}", "set-question"), (routeOfSet + "/preview/{key?}", $"{setRoot}/preview", "set-preview"),
        ]);
        stops.AddRange(ReadySets.All.Select(s => (route + "/sets/ready/{key}", $"{root}/sets/ready/{s.Key}", "ready-" + s.Key)));
        // One question of each kind.
        stops.AddRange(content.Sections.SelectMany(s => s.Questions).Where(q => q.OnlyIf is null).DistinctBy(q => q.Kind).Select(q => (answer, $"/returns/{Secret}/{campaign.SetVersionId}/{q.Key}", $"respond-{q.Kind.ToString().ToLowerInvariant()}")));
        return stops;
    }

    /// <summary>Lets this browser into the returns of the tour, as if the code had been typed.</summary>
    public static Task EnterAsync(IPage page, Uri address) => page.Context.AddCookiesAsync([.. ((string[])[Secret, ToSign, Helper]).Select(s => new Cookie { Name = "sb-return-" + CalendarSecret.HashOf(s)[..12], Value = Token, Url = address.ToString() })]);

    /// <summary>Forms that are sent empty.</summary>
    public static async Task<List<(string Path, string Button, string Name)>> FormsAsync(BoardDb db, Board board)
    {
        var campaign = await db.Set<Campaign>().SingleAsync(c => c.BoardId == board.Id && c.Number == 1);
        var returns = await db.Set<Return>().Where(r => r.CampaignId == campaign.Id).OrderBy(r => r.Name).ToListAsync();
        var root = $"/{board.Slug}/returns";
        return
        [
            (root + "/add", "Save and choose who is asked", "return-add"), ($"{root}/{campaign.Id}/change", "Save", "campaign-change"), ($"{root}/answers/{returns.First(r => r.State == ReturnState.InProgress).Id}/time", "Save", "return-time"),
            ($"{root}/answers/{returns.First(r => r.State == ReturnState.Submitted).Id}/back", "Give it back", "return-back"), (root + "/schools/add", "Add it", "school-add"), (root + "/schools/list", "See what it does", "schools-list"),
            ($"{root}/{campaign.Id}/gaps", "Make actions of those ticked", "gaps"), ($"/returns/{Secret}/share", "Send it to them", "respond-share"),
        ];
    }

    private static async Task<Campaign> DraftAsync(BoardDb db, Board board, Campaign like)
    {
        if (await db.Set<Campaign>().SingleOrDefaultAsync(c => c.BoardId == board.Id && c.State == CampaignState.Draft) is { } known) return known;
        var draft = new Campaign { Id = Id<Campaign>.New(TimeProvider.System), BoardId = board.Id, Number = 90, SetVersionId = like.SetVersionId, Asks = like.Asks };
        db.Add(draft);
        db.Add(new CampaignBoard { CampaignId = draft.Id, BoardId = board.Id });
        db.Entry(draft).Property(c => c.Name).CurrentValue = "Key safes";
        db.Entry(draft).Property(c => c.ClosesOn).CurrentValue = like.ClosesOn;
        await db.SaveChangesAsync();
        return draft;
    }

    private static async Task LinkAsync(BoardDb db, Board board, string secret, Return to, LinkPart part, Id<ReturnLink>? givenBy = null, string? sections = null)
    {
        var hash = CalendarSecret.HashOf(secret);
        if (await db.Set<ReturnLink>().AnyAsync(l => l.SecretHash == hash)) return;
        var link = new ReturnLink
        {
            Id = Id<ReturnLink>.New(TimeProvider.System), BoardId = board.Id, ReturnId = to.Id, Part = part, Name = givenBy is null ? "Helen Strand" : "Sam Bell", Address = "helen.strand@example.org", GivenBy = givenBy, Sections = sections, SecretHash = hash, MadeAt = TimeProvider.System.UtcInstant, MadeBy = givenBy is null ? "the tour" : "Helen Strand",
        };
        db.Add(link);
        if (secret != Shut)
        {
            var device = new LinkDevice { Id = Id<LinkDevice>.New(TimeProvider.System), LinkId = link.Id, TokenHash = CalendarSecret.HashOf(Token), CodeHash = "", CodeUntil = TimeProvider.System.UtcInstant };
            db.Add(device);
            db.Entry(device).Property(d => d.OpenedAt).CurrentValue = TimeProvider.System.UtcInstant;
        }
        await db.SaveChangesAsync();
    }
}
