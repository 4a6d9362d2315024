using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Bench.Returns;

/// <summary>A store with one round of 6 respondents and one of 600, each of them asked 120 questions, and all of them answered.</summary>
internal static class ReturnStore
{
    public const string Board = "board-001";
    public const int Few = 6, Many = 600;
    private const int Standards = 8, Questions = 15;
    public const int Asked = Standards * Questions;
    public static readonly string[] Labels = ["Not in place", "Started", "Mostly in place", "Fully in place"];
    private static readonly string[] Phases = ["Primary", "Secondary", "Special", "Independent", "College"];

    /// <summary>The rounds of few and of many.</summary>
    public static async Task<(Guid Few, Guid Many)> BuildAsync(string database, CancellationToken cancel)
    {
        await BenchStore.MigrateAsync(database, cancel);
        await BenchUser.AddAsync(database, cancel);
        await using var db = BenchStore.Open(database);
        var (board, version) = await BeginAsync(db, cancel);
        return (await RoundAsync(db, board, version, 1, Few, cancel), await RoundAsync(db, board, version, 2, Many, cancel));
    }

    /// <summary>A board with its question set.</summary>
    public static async Task<(Board Board, QuestionSetVersion Version)> BeginAsync(BoardDb db, CancellationToken cancel)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var board = new Board { Id = New<Board>(), Slug = Board, Name = "Northmere Safeguarding Children Partnership" };
        var set = new QuestionSet { Id = New<QuestionSet>(), BoardId = board.Id };
        var version = new QuestionSetVersion { Id = New<QuestionSetVersion>(), SetId = set.Id, Number = 1, MadeAt = TimeProvider.System.GetUtcNow().UtcDateTime, Json = Json() };
        db.AddRange(board, set, version);
        db.Entry(set).Property(s => s.Name).CurrentValue = "Section 175 audit";
        await db.SaveChangesAsync(cancel);
        return (board, version);
    }

    /// <summary>A round that is open; saved with what is added to it.</summary>
    public static Campaign Open(BoardDb db, Board board, QuestionSetVersion version, int number)
    {
        var campaign = new Campaign { Id = New<Campaign>(), BoardId = board.Id, Number = number, SetVersionId = version.Id, Asks = Asks.Schools };
        db.AddRange(campaign, new CampaignBoard { CampaignId = campaign.Id, BoardId = board.Id });
        db.Entry(campaign).Property(c => c.Name).CurrentValue = $"Section 175 audit, round {number}";
        db.Entry(campaign).Property(c => c.ClosesOn).CurrentValue = new(2026, 7, 3);
        db.Entry(campaign).Property(c => c.OpenedOn).CurrentValue = new(2026, 6, 3);
        db.Entry(campaign).Property(c => c.State).CurrentValue = CampaignState.Open;
        return campaign;
    }

    private static async Task<Guid> RoundAsync(BoardDb db, Board board, QuestionSetVersion version, int number, int respondents, CancellationToken cancel)
    {
        var lot = new Random(number);
        var campaign = Open(db, board, version, number);
        for (var n = 0; n < respondents; n++)
        {
            var one = new Return { Id = New<Return>(), BoardId = board.Id, CampaignId = campaign.Id, Name = $"School {n:000}", Group = Phases[n * n % 13 % Phases.Length], District = $"District {n % 7 + 1}" };
            db.AddRange(one, new ReturnBoard { ReturnId = one.Id, BoardId = board.Id, CampaignId = campaign.Id });
            db.Entry(one).Property(r => r.State).CurrentValue = ReturnState.Submitted;
            for (var question = 0; question < Standards * Questions; question++) Answer(db, one, version, question, lot.Next(10) switch { 0 => 0, 1 or 2 => 1, 3 or 4 or 5 => 2, _ => 3 });
            if (n % 50 != 49) continue;
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return campaign.Id.Value;
    }

    private static void Answer(BoardDb db, Return one, QuestionSetVersion version, int question, int score)
    {
        var answer = new ReturnAnswer { ReturnId = one.Id, SetVersionId = version.Id, QuestionKey = $"q-{question}", CampaignId = one.CampaignId };
        db.Add(answer);
        db.Entry(answer).Property(a => a.Value).CurrentValue = Labels[score];
        db.Entry(answer).Property(a => a.Score).CurrentValue = score;
        db.Entry(answer).Property(a => a.Words).CurrentValue = "It is in the policy of May 2026, and the governors looked at it in June.";
    }

    /// <summary>A question set of 120 questions, q-0 to q-119, on one scale.</summary>
    public static string Json()
    {
        var points = string.Join(',', Labels.Select((label, score) => $$"""{"score":{{score}},"label":"{{label}}"}"""));
        var sections = string.Join(',', Enumerable.Range(0, Standards).Select(s => $$"""{"key":"s-{{s}}","title":"Standard {{s + 1}}","questions":[{{string.Join(',', Enumerable.Range(s * Questions, Questions).Select(q => $$"""{"key":"q-{{q}}","text":"Is practice {{q + 1}} in place?","scale":"place","evidence":"words","improveBelow":2}"""))}}]}"""));
        return $$"""{"scales":[{"key":"place","name":"How far?","points":[{{points}}]}],"sections":[{{sections}}]}""";
    }

    private static Id<T> New<T>() => Id<T>.New(TimeProvider.System);
}
