namespace Safeboard.Documents.Reading.Pdf;

/// <summary>
/// A margin to the right of running text, in which who is to act stands beside a paragraph. Its words are taken out of the lines, so that they part no paragraph: paragraph and note are the cells of
/// a row. A column of a table is none: there something stands in every row.
/// </summary>
internal sealed class PdfMargin
{
    private readonly Dictionary<PdfLine, string> notes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PdfLine> beside = new(ReferenceEqualityComparer.Instance);

    /// <summary>True for a line that has the margin to its right, whether or not something stands there.</summary>
    public bool IsBeside(PdfLine line) => beside.Contains(line);

    /// <summary>What stands in the margin beside a line.</summary>
    public string? NoteOf(PdfLine line) => notes.GetValueOrDefault(line);

    /// <summary>Of the width of a page: further left nothing is margin.</summary>
    private const double FarRight = 0.6;
    private const int LongestNote = 30;
    private const int FewestNotes = 3;

    /// <summary>Lines of text for each note of one or more lines: a column of a table has more notes.</summary>
    private const int Sparse = 2;

    /// <summary>Takes the margin out of the lines of all pages.</summary>
    public static PdfMargin Take(List<PdfPageLines> pages)
    {
        var margin = new PdfMargin();
        if (Edge(pages) is not { } edge) return margin;
        var runs = pages.SelectMany(p => Runs(p, edge)).Where(r => r.IsProse).ToList();
        var groups = runs.Sum(r => r.Groups);
        if (groups < FewestNotes || groups * Sparse > runs.Sum(r => r.Body.Count)) return margin;
        foreach (var run in runs) margin.Move(run);
        return margin;
    }

    // Where most of the short pieces far to the right begin.
    private static double? Edge(List<PdfPageLines> pages)
    {
        var lefts = pages.SelectMany(p => p.Lines.Where(l => IsNote(p.Page, l.Pieces[^1])).Select(l => l.Pieces[^1])).OrderBy(p => p, ByLeft).ToList();
        var (edge, most) = (0.0, 0);
        for (int from = 0, to = 0; to < lefts.Count; to++)
        {
            while (lefts[to].Left - lefts[from].Left > 12) from++;
            if (to - from + 1 > most) (edge, most) = (lefts[from].Left, to - from + 1);
        }
        return most >= FewestNotes ? edge - 3 : null;
    }

    private static Comparer<PdfPiece> ByLeft { get; } = Comparer<PdfPiece>.Create((a, b) => a.Left.CompareTo(b.Left));

    private static bool IsNote(PdfPage page, PdfPiece piece) => piece.Left > FarRight * page.Width && piece.Text.Length <= LongestNote;

    // Lines one below the other none of which reaches over the edge.
    private static IEnumerable<Run> Runs(PdfPageLines page, double edge)
    {
        var run = new Run(page, edge);
        foreach (var line in page.Lines)
        {
            if (line.Pieces.Exists(p => p.Left < edge && p.Right > edge || p.Left >= edge && p.Text.Length > LongestNote))
            {
                yield return run;
                run = new(page, edge);
            }
            else
            {
                run.Add(line);
            }
        }
        yield return run;
    }

    private void Move(Run run)
    {
        foreach (var (line, note) in run.Notes)
        {
            var body = line.Pieces.FindAll(p => p.Left < run.Edge);
            var at = run.Page.Lines.IndexOf(line);
            var kept = body.Count > 0 ? new PdfLine(PdfExtent.Least(body, p => p.Top), PdfExtent.Most(body, p => p.Bottom), body) : Nearest(run, line);
            if (kept is null) continue;
            if (body.Count > 0) run.Replace(line, kept, at);
            else run.Page.Lines.RemoveAt(at);
            notes[kept] = notes.TryGetValue(kept, out var before) ? $"{before} {note}" : note;
        }
        beside.UnionWith(run.Body);
    }

    // Beside a note that stands on no line's height.
    private static PdfLine? Nearest(Run run, PdfLine note)
    {
        PdfLine? nearest = null;
        foreach (var line in run.Body)
            if (nearest is null || Math.Abs(line.Top - note.Top) < Math.Abs(nearest.Top - note.Top)) nearest = line;
        return nearest;
    }

    private sealed class Run(PdfPageLines page, double edge)
    {
        private double lastNote = double.MinValue;
        private int wide;
        private int single;

        public PdfPageLines Page => page;
        public double Edge => edge;
        public List<PdfLine> Body { get; } = [];
        public List<(PdfLine Line, string Note)> Notes { get; } = [];

        /// <summary>Notes, where lines of them close below each other are one.</summary>
        public int Groups { get; private set; }

        /// <summary>Text over the width that the margin leaves, in lines of one piece.</summary>
        public bool IsProse => Notes.Count > 0 && Body.Count > 0 && single > 0.75 * Body.Count && wide > 0.3 * Body.Count;

        public void Add(PdfLine line)
        {
            var body = line.Pieces.FindAll(p => p.Left < edge);
            var note = string.Join(" ", line.Pieces.Where(p => p.Left >= edge).Select(p => p.Text));
            if (note.Length > 0)
            {
                Notes.Add((line, note));
                if (line.Top - lastNote > 0.8 * line.Height) Groups++;
                lastNote = line.Pieces[^1].Bottom;
            }
            if (body.Count == 0) return;
            Body.Add(line);
            if (body.Count == 1) single++;
            if (body[^1].Right > edge - 0.15 * page.Page.Width) wide++;
        }

        public void Replace(PdfLine line, PdfLine by, int at)
        {
            page.Lines[at] = by;
            Body[Body.IndexOf(line)] = by;
        }
    }
}
