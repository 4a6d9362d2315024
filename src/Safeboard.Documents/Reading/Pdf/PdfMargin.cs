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
        return margin;
    }

    // Most notes begin, end or have their middle below each other.
    private static bool AreInLine(List<PdfPiece> notes) => Shares(notes, p => p.Left) || Shares(notes, p => p.Right) || Shares(notes, p => (p.Left + p.Right) / 2);

    private static bool Shares(List<PdfPiece> notes, Func<PdfPiece, double> edge) => notes.Exists(one => notes.FindAll(n => Math.Abs(edge(n) - edge(one)) < Jitter).Count >= 0.6 * notes.Count);

    // Lines one below the other that are text, a note, or text and a note.
    private static IEnumerable<Run> Runs(PdfPageLines page)
    {
        var run = new Run(page);
        foreach (var line in page.Lines)
        {
            if (line.Pieces.Count <= (IsNote(page.Page, line) ? 2 : 1) + (IsNumbered(line) ? 1 : 0))
            {
                run.Add(line, IsNote(page.Page, line));
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
        run.Join();
        foreach (var line in run.Notes)
        {
            var kept = run.Without(line) ?? Nearest(run, line);
            notes[kept] = notes.TryGetValue(kept, out var before) ? $"{before} {line.Pieces[^1].Text}" : line.Pieces[^1].Text;
        }
        beside.UnionWith(run.Body);
    }

    // Beside a note that stands on no line's height.
    private static PdfLine Nearest(Run run, PdfLine note)
    {
        var nearest = run.Body[0];
        foreach (var line in run.Body)
            if (Math.Abs(line.Top - note.Top) < Math.Abs(nearest.Top - note.Top)) nearest = line;
        return nearest;
    }

    private sealed class Run(PdfPageLines page)
    {
        private readonly Dictionary<PdfLine, PdfLine> joined = new(ReferenceEqualityComparer.Instance);
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
                if (line.Top - lastNote > 0.8 * line.Height) Groups++;
                lastNote = line.Pieces[^1].Bottom;
            }
            if (isNote && line.Pieces.Count == 1) return;
            Body.Add(line);
            if (line.Pieces[^(isNote ? 2 : 1)].Right > FarRight * page.Page.Width) wide++;
        }

        /// <summary>Makes one piece of the text of each line, the number that hangs before it included.</summary>
        public void Join()
        {
            for (var i = 0; i < Body.Count; i++)
            {
                var pieces = Body[i].Pieces[..^(Notes.Contains(Body[i]) ? 1 : 0)];
                // As high as its text: the number may stand a little higher.
                var text = pieces[^1] with { Left = pieces[0].Left, Text = string.Join(" ", pieces.Select(p => p.Text)) };
                var line = new PdfLine(text.Top, text.Bottom, [text]);
                page.Lines[page.Lines.IndexOf(Body[i])] = line;
                joined[Body[i]] = line;
                Body[i] = line;
            }
            foreach (var note in Notes.Where(n => !joined.ContainsKey(n))) page.Lines.Remove(note);
        }

        /// <summary>The text of a line without its note; null where the note stands alone.</summary>
        public PdfLine? Without(PdfLine line) => joined.GetValueOrDefault(line);
    }
}
