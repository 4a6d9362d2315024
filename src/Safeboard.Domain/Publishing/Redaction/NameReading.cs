namespace Safeboard.Domain.Publishing.Redaction;

/// <summary>Reads a name at one word of a text. Each way answers with the place behind it, or 0.</summary>
internal readonly struct NameReading(string text, IReadOnlyList<TextWord> words, int at, bool isTitled)
{
    /// <summary>The whole name, first name and surname, surname and first name, initials and surname, a title and the surname, a first name and the surname’s initial.</summary>
    public int InFull(NameForm name)
    {
        if (name.Words.Count == 1) return isTitled ? Run(at, name.Words) : 0;
        int[] ends = [Run(at, name.Words), GivenAndSurname(name), SurnameAndGiven(name), InitialsAndSurname(name), isTitled ? Run(at, name.Surname) : 0, GivenAndInitial(name)];
        return ends.Max();
    }

    /// <summary>The surname or the first name with nothing beside it.</summary>
    public int Alone(NameForm name)
    {
        if (!words[at].IsCapital || words[at].Text.Length < 2) return 0;
        var surname = Run(at, name.Surname);
        return surname > 0 || name.Given is null ? surname : Run(at, [name.Given]);
    }

    /// <summary>Whether these words are the first name of those meant, so that a surname may follow.</summary>
    public bool IsGivenOnly(IReadOnlyList<KnownPerson> who)
    {
        var word = words[at];
        return who.SelectMany(p => p.Forms).Any(f => f.Given is { } given && word.Is(given));
    }

    private int GivenAndSurname(NameForm name)
    {
        if (name.Given is not { } given || !words[at].Is(given)) return 0;
        var next = at + 1;
        // "John R. Carver"
        while (next < words.Count && words[next].IsInitial && Beside(next)) next++;
        return Beside(next) ? Run(next, name.Surname) : 0;
    }

    private int SurnameAndGiven(NameForm name)
    {
        var next = at + name.Surname.Count;
        if (Run(at, name.Surname) == 0 || !Beside(next) || !text.AsSpan(words[next - 1].End, words[next].Start - words[next - 1].End).Contains(',')) return 0;
        return name.Given is { } given && words[next].Is(given) || words[next].IsInitial && IsInitialOf(words[next].Text[0], name) ? words[next].End : 0;
    }

    private int InitialsAndSurname(NameForm name)
    {
        var first = words[at];
        if (!first.IsCapital || first.Text.Length > 2 || first.Text.Any(char.IsLower) || !IsInitialOf(first.Text[0], name)) return 0;
        var next = at + 1;
        while (next < words.Count && words[next].IsInitial && Beside(next)) next++;
        return Beside(next) ? Run(next, name.Surname) : 0;
    }

    private int GivenAndInitial(NameForm name)
    {
        if (name.Given is not { } given || !words[at].Is(given) || !Beside(at + 1)) return 0;
        var next = words[at + 1];
        return next.IsInitial && next.Text[0] == char.ToUpperInvariant(name.Surname[0][0]) ? next.End : 0;
    }

    private int Run(int from, IReadOnlyList<string> name)
    {
        for (var n = 0; n < name.Count; n++)
            if (from + n >= words.Count || !words[from + n].Is(name[n]) || n > 0 && !Beside(from + n)) return 0;
        return words[from + name.Count - 1].End;
    }

    private bool Beside(int next) => next < words.Count && TextWords.AreBeside(text, words[next - 1], words[next]);

    private static bool IsInitialOf(char letter, NameForm name) => char.ToUpperInvariant(name.Words[0][0]) == letter;
}
