using Safeboard.Documents.Model;

namespace Safeboard.Documents.Understanding.Text;

/// <summary>Places in a text, kept in order, so that those which touch a place are found without looking at all of them.</summary>
internal sealed class SpanSet
{
    private readonly List<TextSpan> _spans = [];

    /// <summary>For each place, the furthest end of it and all before it.</summary>
    private readonly List<int> _ends = [];

    /// <summary>The places of findings that have one.</summary>
    public void AddRange(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            if (finding.At is { } place) Add(place);
    }

    public void Add(TextSpan span)
    {
        var at = After(span.Start);
        _spans.Insert(at, span);
        _ends.Insert(at, at > 0 ? Math.Max(_ends[at - 1], span.End) : span.End);
        for (var next = at + 1; next < _ends.Count && _ends[next] < span.End; next++) _ends[next] = span.End;
    }

    public bool Overlaps(TextSpan place)
    {
        foreach (var _ in Touching(place)) return true;
        return false;
    }

    /// <summary>True where one place of the set holds the whole of this one.</summary>
    public bool Holds(TextSpan place)
    {
        foreach (var span in Touching(place))
            if (span.Contains(place)) return true;
        return false;
    }

    /// <summary>The places that overlap this one, the last first.</summary>
    public IEnumerable<TextSpan> Touching(TextSpan place)
    {
        for (var at = After(place.End - 1) - 1; at >= 0 && _ends[at] > place.Start; at--)
            if (_spans[at].Overlaps(place)) yield return _spans[at];
    }

    // How many places begin at or before this one.
    private int After(int start) => Ordered.CountBefore(_spans, start, static (span, place) => span.Start <= place);
}
