namespace Safeboard.Documents.Reading.Word;

/// <summary>Counts pages by the breaks that Word noted when it last showed the document.</summary>
internal sealed class WordPages(ReadingLimits limits)
{
    private bool _noted;

    public int Page { get; private set; } = 1;

    /// <summary>A break that somebody set.</summary>
    public void Break()
    {
        Next();
        _noted = true;
    }

    /// <summary>A break that Word noted; right behind one that somebody set it is the same one.</summary>
    public void Rendered()
    {
        if (!_noted) Next();
        _noted = false;
    }

    public void Text() => _noted = false;

    private void Next()
    {
        Page++;
        if (Page > limits.Pages) throw Unreadable.TooManyPages(limits.Pages);
    }
}
