using System.Globalization;
using Safeboard.Documents.Model;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns.Editing;

/// <summary>What is wrong in a workbook, and how to mend it.</summary>
/// <param name="Row">As a spreadsheet counts; null where it is about the whole sheet or set.</param>
public sealed record SheetProblem(string Sheet, int? Row, string Message);

/// <summary>A question set as a workbook says it.</summary>
/// <param name="Name">Null where it says none.</param>
public sealed record SetInSheets(string? Name, Asks? Asks, SetContent Content, IReadOnlyList<SheetProblem> Problems);

/// <summary>
/// Reads a question set out of a workbook: sheets for the set, its scales, sections and questions, known by their headings. A sheet of
/// questions alone is enough where sections are called by their titles and answers need no scale.
/// </summary>
public static class SetSheet
{
    private const int MostRows = 2000;

    /// <summary>Null where no sheet has the headings of questions.</summary>
    /// <param name="spent">Keys that a new question must not have: those that were asked before.</param>
    public static SetInSheets? Of(DocumentReading reading, IReadOnlySet<string> spent)
    {
        var sheets = ReadTables.Of(reading, '\n').Select(Sheet.Of).OfType<Sheet>().ToList();
        return sheets.Find(s => s.Has("Question") && s.Has("Answered by")) is not { } questions ? null
            : new SetSheetReader(sheets.Find(s => s.Has("Question set")), sheets.Find(s => s.Has("Scale") && s.Has("Answer")), sheets.Find(s => s.Has("Section") && s.Has("Title")), questions, spent).Read();
    }

    /// <summary>One sheet: its rows below the headings.</summary>
    internal sealed record Sheet(IReadOnlyDictionary<string, int> Columns, IReadOnlyList<ReadRow> Rows)
    {
        public bool Has(string heading) => Columns.ContainsKey(heading);

        /// <summary>The words of a cell, a line for each of its lines; null where it is empty.</summary>
        public string? Cell(ReadRow row, string heading) => Columns.TryGetValue(heading, out var at) && row.Cells.TryGetValue(at, out var text) ? SetEdits.Words(text) : null;

        public static Sheet? Of(IReadOnlyList<ReadRow> rows)
        {
            if (rows.Count == 0) return null;
            var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            foreach (var (at, text) in rows[0].Cells) columns.TryAdd(text.Trim(), at);
            return new(columns, [.. rows.Skip(1).Take(MostRows).Where(r => r.Cells.Values.Any(c => c.TrimmedOrNull is not null))]);
        }
    }
}

/// <summary>Reads one workbook, and keeps where each part of the set stood, for what is wrong with it.</summary>
internal sealed class SetSheetReader(SetSheet.Sheet? about, SetSheet.Sheet? scales, SetSheet.Sheet? sections, SetSheet.Sheet questions, IReadOnlySet<string> spent)
{
    private readonly List<SheetProblem> _problems = [];
    private readonly Dictionary<string, (string Sheet, int Row)> _places = [];

    public SetInSheets Read()
    {
        var said = about is null ? [] : about.Rows.Where(r => about.Cell(r, SetColumns.Set[0]) is not null).GroupBy(r => about.Cell(r, SetColumns.Set[0])!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => (g.First().Number, Text: about.Cell(g.First(), SetColumns.Set[1])), StringComparer.OrdinalIgnoreCase);
        var asks = said.TryGetValue(SetColumns.For, out var typed) && typed.Text is { } word ? Word<Asks>("Question set", typed.Number, SetColumns.For, word, default) : (Asks?)null;
        var content = new SetContent { Introduction = said.GetValueOrDefault(SetColumns.Introduction).Text, Scales = [.. ReadScales()], Sections = ReadSections() };
        content = WithQuestions(content);
        // What was said of a cell is said once.
        var known = _problems.Select(p => (p.Sheet, p.Row)).ToHashSet();
        foreach (var (place, message) in SetRules.Problems(content))
        {
            var (sheet, row) = _places.TryGetValue(place, out var at) ? (at.Sheet, (int?)at.Row) : ("Questions", null);
            if (row is null || !known.Contains((sheet, row))) _problems.Add(new(sheet, row, row is null && place != "The set" ? $"{place}: {message}" : message));
        }
        return new(said.GetValueOrDefault(SetColumns.Name).Text, asks, content, [.. _problems.OrderBy(p => p.Sheet, StringComparer.Ordinal).ThenBy(p => p.Row)]);
    }

    private IEnumerable<Scale> ReadScales()
    {
        if (scales is null) yield break;
        string? key = null, called = null;
        List<ScalePoint> points = [];
        foreach (var row in scales.Rows)
        {
            if (scales.Cell(row, "Scale") is { } named && named != key)
            {
                if (key is not null) yield return new(key, called ?? key, [.. points]);
                (key, called, points) = (named, null, []);
                _places.TryAdd($"Scale {key}", ("Scales", row.Number));
            }
            called ??= scales.Cell(row, "Called");
            if (scales.Cell(row, "Answer") is not { } answer) _problems.Add(new("Scales", row.Number, "Enter the answer that can be chosen, like “Met”"));
            else if (key is null) _problems.Add(new("Scales", row.Number, "Enter the scale that this answer belongs to"));
            else points.Add(new(Number("Scales", row.Number, "Score", scales.Cell(row, "Score")), answer, scales.Cell(row, "When to choose it")));
        }
        if (key is not null) yield return new(key, called ?? key, points);
    }

    private List<Section> ReadSections()
    {
        List<Section> found = [];
        foreach (var row in sections?.Rows ?? [])
        {
            var (key, title) = (sections!.Cell(row, "Section"), sections.Cell(row, "Title"));
            if (key is null && title is null) continue;
            key ??= SetEdits.KeyOf(title!, found.Select(s => s.Key).ToHashSet());
            _places.TryAdd($"Section {key}", ("Sections", row.Number));
            found.Add(new(key, title ?? "", sections.Cell(row, "What the standard says"), []) { Layer = Word("Sections", row.Number, "Asked by", sections.Cell(row, "Asked by"), Layer.Local) });
        }
        return found;
    }

    private SetContent WithQuestions(SetContent content)
    {
        var given = questions.Rows.Select(r => questions.Cell(r, "Key")).OfType<string>().Concat(spent).ToHashSet();
        List<(Section Section, List<Question> Questions)> asked = [.. content.Sections.Select(s => (s, new List<Question>()))];
        var last = -1;
        foreach (var row in questions.Rows)
        {
            var named = questions.Cell(row, "Section");
            if (named is not null) last = asked.FindIndex(a => a.Section.Key == named) is >= 0 and var at ? at : asked.FindIndex(a => string.Equals(a.Section.Title, named, StringComparison.OrdinalIgnoreCase));
            if (last < 0 && named is not null && sections is null)
            {
                // Without a sheet of sections each title is one.
                asked.Add((new(SetEdits.KeyOf(named, asked.Select(a => a.Section.Key).ToHashSet()), named, null, []), []));
                last = asked.Count - 1;
                _places.TryAdd($"Section {asked[last].Section.Key}", ("Questions", row.Number));
            }
            if (last < 0) _problems.Add(new("Questions", row.Number, named is null ? "Enter the section of the question" : $"No section is called “{named}”: add it to the sheet of sections, or choose one of them"));
            else if (QuestionOf(row, asked[last].Section, content, given) is { } question) asked[last].Questions.Add(question);
        }
        return content with { Sections = [.. asked.Select(a => a.Section with { Questions = a.Questions })] };
    }

    private Question? QuestionOf(ReadRow row, Section section, SetContent content, HashSet<string> given)
    {
        if (Cell("Question") is not { } text)
        {
            _problems.Add(new("Questions", row.Number, "Enter the question"));
            return null;
        }
        var key = Cell("Key");
        if (key is null) given.Add(key = SetEdits.Numbered(section.Key, given));
        _places.TryAdd($"Question {key}", ("Questions", row.Number));
        var kind = Word("Questions", row.Number, "Answered by", Cell("Answered by"), AnswerKind.Scale);
        var listed = SetEdits.Lines(Cell("Choices or columns"));
        var scale = Cell("Scale");
        return new()
        {
            Key = key, Text = text, Guidance = Cell("Guidance"), Why = Cell("Why we ask"), Kind = kind, Formerly = Cell("Replaces"),
            Scale = content.Scales.FirstOrDefault(s => s.Key == scale || string.Equals(s.Name, scale, StringComparison.OrdinalIgnoreCase))?.Key ?? scale,
            Choices = kind == AnswerKind.Choice ? listed : [], Columns = kind == AnswerKind.Table ? listed : [],
            Evidence = Word("Questions", row.Number, "Evidence", Cell("Evidence"), EvidenceWanted.None), ImproveBelow = Number("Questions", row.Number, "Improve below", Cell("Improve below")),
            IsOptional = Yes(row, "Optional"), OnlyIf = Cell("Only if") is { } only ? new(only, SetEdits.Lines(Cell("Is answered"))) : null,
        };

        string? Cell(string heading) => questions.Cell(row, heading);
    }

    private bool Yes(ReadRow row, string heading)
    {
        var word = questions.Cell(row, heading);
        if (word is null || word.Equals("No", StringComparison.OrdinalIgnoreCase)) return false;
        if (!word.Equals("Yes", StringComparison.OrdinalIgnoreCase)) _problems.Add(new("Questions", row.Number, $"Enter Yes or No under “{heading}”"));
        return true;
    }

    private int? Number(string sheet, int row, string heading, string? typed)
    {
        if (typed is null) return null;
        if (int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        _problems.Add(new(sheet, row, $"Enter a whole number under “{heading}”, or leave it empty"));
        return null;
    }

    private T Word<T>(string sheet, int row, string heading, string? typed, T otherwise) where T : struct, Enum
    {
        if (typed is null) return otherwise;
        foreach (var value in Enum.GetValues<T>())
            if (SetWords.Of(value).Equals(typed, StringComparison.OrdinalIgnoreCase)) return value;
        _problems.Add(new(sheet, row, $"“{typed}” is not known under “{heading}”. Enter one of: {string.Join(", ", Enum.GetValues<T>().Select(SetWords.Of))}"));
        return otherwise;
    }
}

/// <summary>What the sheets call kinds of answers, evidence, layers and respondents.</summary>
public static class SetWords
{
    public static string Of<T>(T value) where T : struct, Enum => value switch
    {
        EvidenceWanted.WordsOrFile => "Words or file", EvidenceWanted.None => "No", Asks.Board => "Board members", _ => value.ToString(),
    };
}
