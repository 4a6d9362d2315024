using System.CommandLine;
using Safeboard.Bench;
using Safeboard.Bench.Accuracy;
using Safeboard.Bench.Actions;
using Safeboard.Bench.Fuzz;
using Safeboard.Bench.Importing;
using Safeboard.Bench.Live;
using Safeboard.Bench.Packs;
using Safeboard.Bench.Reading;
using Safeboard.Bench.Returns;
using Safeboard.Bench.Start;
using Safeboard.Bench.Tracker;

var bench = new RootCommand("Safeboard's re-runnable measurements, each with its peer or limit in the same run");
Add("tracker", "Requests a second of the tracker page beside a bare Kestrel endpoint, and beside itself with one board", TrackerBench.RunAsync);
Add("live", "Saving a note with twenty writers beside a bare Kestrel endpoint that does one UPDATE", LiveBench.RunAsync);
Add("digest", "The mails of a morning for 3,000 people: time, and what a kill -9 half-way leaves", DigestBench.RunAsync);
Add("writers", "Eight writers of one board's actions for a minute: references without gap, history whole", WritersBench.RunAsync);
Add("search", "Search among 20,000 meetings and 40,000 actions beside the database's own full-text query", SearchBench.RunAsync);
Add("start", "Start to first page and resident memory beside an untouched dotnet new webapp", StartBench.RunAsync);
Add("reading", "Text of 5,000 words to findings beside pdftotext on the same text", ReadingBench.RunAsync);
Add("growth", "Understanding alone, from 5 pages to 500", GrowthBench.RunAsync);
Add("pdf", "A PDF of twelve pages through the child process, beside pdftotext", PdfBench.RunAsync);
Add("pack", "A reading pack of 300 pages beside pdfunite over the same papers", PackBench.RunAsync);
Add("returns", "600 returns of 120 questions: summary, analysis, report, letters", ReturnBench.RunAsync);
Add("answers", "24,000 schools whose answers save themselves, beside the database's own library; every answer looked for", AnswerBench.RunAsync);
Add("import", "600 documents through safeboard import: rate, memory, kill -9", ImportBench.RunAsync);
Add("accuracy", "How much of the labelled documents is found", AccuracyBench.RunAsync);
AddFuzz();
AddLearn();
bench.Add(BareServer.Command());
bench.Add(BareSave.Command());
bench.SetAction(async (_, cancel) =>
{
    var figures = new Figures();
    await TrackerBench.RunAsync(figures, cancel);
    await LiveBench.RunAsync(figures, cancel);
    await DigestBench.RunAsync(figures, cancel);
    await WritersBench.RunAsync(figures, cancel);
    await SearchBench.RunAsync(figures, cancel);
    await StartBench.RunAsync(figures, cancel);
    await ReadingBench.RunAsync(figures, cancel);
    await GrowthBench.RunAsync(figures, cancel);
    await PdfBench.RunAsync(figures, cancel);
    await PackBench.RunAsync(figures, cancel);
    await ReturnBench.RunAsync(figures, cancel);
    await AnswerBench.RunAsync(figures, cancel);
    await ImportBench.RunAsync(figures, cancel);
    await AccuracyBench.RunAsync(figures, cancel);
    return figures.Print();
});
return await bench.Parse(args).InvokeAsync();

void Add(string name, string description, Func<Figures, CancellationToken, Task> run)
{
    var command = new Command(name, description);
    command.SetAction(async (_, cancel) =>
    {
        var figures = new Figures();
        await run(figures, cancel);
        return figures.Print();
    });
    bench.Add(command);
}

// What a board's own checked documents say: ./measure learn FOLDER
void AddLearn()
{
    var folder = new Argument<string>("folder") { Description = "What safeboard labels wrote" };
    var command = new Command("learn", "How well checked documents are read, and how confidences would change if they were learned from") { folder };
    command.SetAction(async (given, cancel) =>
    {
        var figures = new Figures();
        await AccuracyBench.LearnAsync(figures, Path.GetFullPath(given.GetValue(folder)!), cancel);
        return figures.Print();
    });
    bench.Add(command);
}

// Hours of work, so only when asked for: ./measure fuzz, or ./measure fuzz 50000 --seed 7
void AddFuzz()
{
    var count = new Argument<int>("count") { DefaultValueFactory = _ => 1_000_000, Description = "How many changed files" };
    var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1, Description = "The same seed gives the same files" };
    var command = new Command("fuzz", "Changed files of every format: read soundly or refused with a reason") { count, seed };
    command.SetAction(async (given, cancel) =>
    {
        var figures = new Figures();
        await FuzzBench.RunAsync(figures, given.GetValue(count), given.GetValue(seed), cancel);
        return figures.Print();
    });
    bench.Add(command);
}
