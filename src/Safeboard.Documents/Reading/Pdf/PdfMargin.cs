namespace Safeboard.Documents.Reading.Pdf;

/// <summary>
/// A margin to the right of running text, in which who is to act stands beside a paragraph. Its words are taken out of the lines, so that they part no paragraph: paragraph and note are the cells of
/// a row. A column of a table is none: there something stands in every row.
/// </summary>
internal sealed class PdfMargin
{
    /// <summary>Of the width of a page: further left nothing is margin.</summary>
    private const double FarRight = 0.6;
    private const int FewestNotes = 3;

    /// <summary>Lines of text for each note of one or more lines: a column of a table has more notes.</summary>
    private const int Sparse = 2;

    /// <summary>How far notes of one margin may stand from their common edge or middle, in points.</summary>
    private const double Jitter = 6;

    private readonly Dictionary<PdfLine, string> notes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PdfLine> beside = new(ReferenceEqualityComparer.Instance);

    /// <summary>Lines of text as they are without their notes, by the lines they were.</summary>
    private readonly Dictionary<PdfLine, PdfLine> joined = new(ReferenceEqualityComparer.Instance);

    /// <summary>Lines that were nothing but a note.</summary>
    private readonly HashSet<PdfLine> alone = new(ReferenceEqualityComparer.Instance);

    /// <summary>True for a line that has the margin to its right, whether or not something stands there.</summary>
    public bool IsBeside(PdfLine line) => beside.Contains(line);

    /// <summary>What stands in the margin beside a line.</summary>
    public string? NoteOf(PdfLine line) => notes.GetValueOrDefault(line);

    /// <summary>Takes the margin out of the lines of all pages.</summary>
    public static PdfMargin Take(List<PdfPageLines> pages)
    {
        var margin = new PdfMargin();
        var runs = pages.SelectMany(Runs).Where(r => r.IsProse).ToList();
        var groups = runs.Sum(r => r.Groups);
        var lines = runs.SelectMany(r => r.Notes).Select(n => n.Pieces[^1]).ToList();
        if (groups < FewestNotes || groups * Sparse > runs.Sum(r => r.Body.Count) || !MarginWords.AreOwners(lines.Select(l => l.Text)) || !AreInLine(lines)) return margin;
        foreach (var run in runs) margin.Move(run);
        foreach (var (_, kept) in pages)
        {
            PdfLine[] all = [.. kept.Where(l => !margin.alone.Contains(l)).Select(l => margin.joined.GetValueOrDefault(l, l))];
            kept.Clear();
            kept.AddRange(all);
        }
        return margin;
    }

    // Most notes begin, end or have their middle below each other.
    private static bool AreInLine(List<PdfPiece> notes) => Shares(notes, p => p.Left) || Shares(notes, p => p.Right) || Shares(notes, p => (p.Left + p.Right) / 2);

    private static bool Shares(List<PdfPiece> notes, Func<PdfPiece, double> edge)
    {
        PdfPiece[] across = [.. notes.Order(Comparer<PdfPiece>.Create((a, b) => edge(a).CompareTo(edge(b))))];
        var most = 0;
        for (int from = 0, to = 0; to < across.Length; to++)
        {
            while (edge(across[to]) - edge(across[from]) > 2 * Jitter) from++;
            most = Math.Max(most, to - from + 1);
        }
        return most >= 0.6 * across.Length;
    }

    // Lines one below the other that are text, a note, or text and a note.
    private static IEnumerable<Run> Runs(PdfPageLines page)
    {
        var run = new Run(page);
        foreach (var line in page.Lines)
        {
            var isNote = IsNote(page.Page, line);
            if (line.Pieces.Count <= (isNote ? 2 : 1) + (IsNumbered(line) ? 1 : 0))
            {
                run.Add(line, isNote);
                continue;
            }
            yield return run;
            run = new(page);
        }
        yield return run;
    }

    // "5.1" that hangs before its paragraph.
    private static bool IsNumbered(PdfLine line) => line.Pieces is [{ Text: { Length: <= 6 } number }, _, ..] && char.IsAsciiLetterOrDigit(number[0]) && number.Any(c => char.IsAsciiDigit(c) || c is '.' or ')');

    private static bool IsNote(PdfPage page, PdfLine line) => line.Pieces[^1] is var last && last.Left > FarRight * page.Width && last.Text.Length <= MarginWords.Longest;

    private void Move(Run run)
    {
        foreach (var line in run.Body) beside.Add(joined[line] = WithoutNote(run.Page.Page, line));
        foreach (var (line, text) in run.NotesByText())
        {
            var (kept, note) = (joined[text], line.Pieces[^1].Text);
            notes[kept] = notes.TryGetValue(kept, out var before) ? $"{before} {note}" : note;
            if (line.Pieces.Count == 1) alone.Add(line);
        }
    }

    // One piece of the text of a line, the number that hangs before it included; as high as its text, since the number may stand a little higher.
    private static PdfLine WithoutNote(PdfPage page, PdfLine line)
    {
        var pieces = line.Pieces[..^(IsNote(page, line) ? 1 : 0)];
        var text = pieces[^1] with { Left = pieces[0].Left, Text = string.Join(" ", pieces.Select(p => p.Text)) };
        return new(text.Top, text.Bottom, [text]);
    }

    private sealed class Run(PdfPageLines page)
    {
        /// <summary>For each note how many lines of text stand before it.</summary>
        private readonly List<int> textBefore = [];
        private double lastNote = double.MinValue;
        private int wide;

        public PdfPageLines Page => page;
        public List<PdfLine> Body { get; } = [];
        public List<PdfLine> Notes { get; } = [];

        /// <summary>Notes, where lines of them close below each other are one.</summary>
        public int Groups { get; private set; }

        /// <summary>Text over the width that the margin leaves.</summary>
        public bool IsProse => Notes.Count > 0 && wide > 0.3 * Body.Count;

        public void Add(PdfLine line, bool isNote)
        {
            if (isNote)
            {
                Notes.Add(line);
                textBefore.Add(Body.Count);
                if (line.Top - lastNote > 0.8 * line.Height) Groups++;
                lastNote = line.Pieces[^1].Bottom;
            }
            if (isNote && line.Pieces.Count == 1) return;
            Body.Add(line);
            if (line.Pieces[^(isNote ? 2 : 1)].Right > FarRight * page.Page.Width) wide++;
        }

        /// <summary>Each note with the line of text that it stands beside: its own, or the nearer of the two that it stands between.</summary>
        public IEnumerable<(PdfLine Note, PdfLine Text)> NotesByText()
        {
            for (var i = 0; i < Notes.Count; i++)
            {
                var (note, next) = (Notes[i], Math.Min(textBefore[i], Body.Count - 1));
                var above = Math.Max(0, textBefore[i] - 1);
                yield return (note, note.Pieces.Count > 1 ? note : Math.Abs(Body[above].Top - note.Top) <= Math.Abs(Body[next].Top - note.Top) ? Body[above] : Body[next]);
            }
        }
    }
}
