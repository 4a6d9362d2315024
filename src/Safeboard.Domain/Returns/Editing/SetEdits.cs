using System.Text;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns.Editing;

/// <summary>Changes to the questions of a set, one at a time. What a change leaves unfinished elsewhere is said by <see cref="SetRules"/>.</summary>
public static class SetEdits
{
    private const int LongestRoot = 30;

    extension(SetContent content)
    {
        public IEnumerable<string> Keys => content.Sections.SelectMany(s => s.Questions.Select(q => q.Key));

        /// <summary>In place of the section with its key, or as the last one.</summary>
        public SetContent Put(Section section) => content with { Sections = Put(content.Sections, section, s => s.Key == section.Key) };

        public SetContent WithoutSection(string key) => content with { Sections = [.. content.Sections.Where(s => s.Key != key)] };

        /// <param name="by">-1 for one place up, 1 for one place down.</param>
        public SetContent MoveSection(string key, int by) => content with { Sections = Moved(content.Sections, s => s.Key == key, by) };

        /// <summary>In place of the question with its key, or as the last one of the section; a question that stood in another section leaves it.</summary>
        public SetContent Put(string section, Question question) => content with
        {
            Sections = [.. content.Sections.Select(s => s.Key == section ? s with { Questions = Put(s.Questions, question, q => q.Key == question.Key) } : s with { Questions = [.. s.Questions.Where(q => q.Key != question.Key)] })],
        };

        public SetContent WithoutQuestion(string key) => content with { Sections = [.. content.Sections.Select(s => s with { Questions = [.. s.Questions.Where(q => q.Key != key)] })] };

        /// <summary>One place up or down in its section.</summary>
        public SetContent MoveQuestion(string key, int by) => content with { Sections = [.. content.Sections.Select(s => s with { Questions = Moved(s.Questions, q => q.Key == key, by) })] };

        /// <summary>In place of the scale with its key, or as the last one.</summary>
        public SetContent Put(Scale scale) => content with { Scales = Put(content.Scales, scale, s => s.Key == scale.Key) };

        public SetContent WithoutScale(string key) => content with { Scales = [.. content.Scales.Where(s => s.Key != key)] };
    }

    /// <summary>How many questions are new, changed or moved to another section, and gone.</summary>
    public static (int Added, int Changed, int Removed) Differences(SetContent before, SetContent now)
    {
        var (was, are) = (Written(before), Written(now));
        return (are.Keys.Except(was.Keys).Count(), are.Count(q => was.TryGetValue(q.Key, out var old) && old != q.Value), was.Keys.Except(are.Keys).Count());

        static Dictionary<string, (string, string)> Written(SetContent content) =>
            content.Sections.SelectMany(s => s.Questions.Select(q => (s.Key, Question: q))).DistinctBy(q => q.Question.Key).ToDictionary(q => q.Question.Key, q => (q.Key, SetJson.Write(q.Question)));
    }

    /// <summary>A key that is not taken, made of words: “Leadership and governors” gives leadership-and-governors.</summary>
    public static string KeyOf(string words, IReadOnlySet<string> taken)
    {
        var key = new StringBuilder();
        foreach (var c in words.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) key.Append(c);
            else if (key.Length > 0 && key[^1] != '-' && c is ' ' or '-' or '/') key.Append('-');
        }
        var root = key.ToString(0, Math.Min(key.Length, LongestRoot)).Trim('-');
        if (root.Length == 0) root = "part";
        return taken.Contains(root) ? Numbered(root, taken) : root;
    }

    /// <summary>The key of a new question: that of its section and the next number. A key that was ever asked is not given again, so that no answer of an earlier year stands beside another question.</summary>
    public static string Numbered(string root, IReadOnlySet<string> taken) => Enumerable.Range(1, int.MaxValue - 1).Select(n => $"{(root.Length > LongestRoot ? root[..LongestRoot].TrimEnd('-', '.') : root)}-{n}").First(k => !taken.Contains(k));

    /// <summary>Words as they are kept: lines without blanks at their ends, none of them empty. Null for nothing.</summary>
    public static string? Words(string? typed) =>
        typed is null ? null : string.Join('\n', typed.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)).TrimmedOrNull;

    /// <summary>One of a list on each line.</summary>
    public static IReadOnlyList<string> Lines(string? typed) => Words(typed)?.Split('\n') ?? [];

    private static IReadOnlyList<T> Put<T>(IReadOnlyList<T> all, T one, Func<T, bool> same) => all.Any(same) ? [.. all.Select(a => same(a) ? one : a)] : [.. all, one];

    private static IReadOnlyList<T> Moved<T>(IReadOnlyList<T> all, Func<T, bool> which, int by)
    {
        var list = all.ToList();
        var at = list.FindIndex(x => which(x));
        if (at < 0 || at + by < 0 || at + by >= list.Count) return all;
        (list[at], list[at + by]) = (list[at + by], list[at]);
        return list;
    }
}
