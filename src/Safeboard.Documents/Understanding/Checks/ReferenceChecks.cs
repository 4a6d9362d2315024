using System.Globalization;
using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Actions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Checks;

/// <summary>References of actions that stand twice, are left out or come late.</summary>
internal static partial class ReferenceChecks
{
    [GeneratedRegex(@"^(?<p>\D*?)(?<n>\d{1,3})(?<y>[/\-.]\d{2,4})$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Reference { get; }

    /// <summary>Repeated and missing ones.</summary>
    public static IEnumerable<ReadingWarning> Find(DocumentReading reading)
    {
        foreach (var series in InSeries(reading.Actions.Where(a => a.Status == ActionStatus.Open)))
        {
            foreach (var twice in series.GroupBy(r => r.Action.Ref!, StringComparer.Ordinal).Where(g => g.Count() > 1))
                yield return ClerkChecks.At("reference-repeat", $"The reference {twice.Key} is used for {twice.Count()} actions", twice.Key, twice.Last().Action);
            var numbers = Array.ConvertAll([.. series], r => r.Number);
            Array.Sort(numbers);
            if (numbers.Length < 3 || numbers[^1] - numbers[0] > 200) continue;
            for (var n = numbers[0] + 1; n < numbers[^1]; n++)
            {
                if (Array.IndexOf(numbers, n) >= 0) continue;
                var missing = series.First().With(n);
                if (!reading.Actions.Any(a => a.Ref == missing)) yield return new() { Kind = "reference-gap", Text = $"The references run on without {missing}", About = missing };
            }
        }
    }

    /// <summary>A reference below one that is higher: two that were swapped, or one taken from another meeting.</summary>
    public static IEnumerable<ReadingWarning> Order(DocumentReading reading)
    {
        var inText = reading.Actions.Where(a => a is { Status: ActionStatus.Open, At: not null } && a.Why != ActionMerge.ListRow).InTextOrder();
        foreach (var series in InSeries(inText).Where(g => g.Count() >= 4))
        {
            var before = 0;
            var lower = new List<ActionReading>();
            foreach (var reference in series)
            {
                if (reference.Number < before) lower.Add(reference.Action);
                else before = reference.Number;
            }
            // Many are a table in another order, not a slip.
            if (lower.Count is 1 or 2) foreach (var action in lower) yield return ClerkChecks.At("reference-order", $"The reference {action.Ref} stands after a higher one", action.Ref, action);
        }
    }

    private static IEnumerable<IGrouping<string, Numbered>> InSeries(IEnumerable<ActionReading> actions) =>
        actions.Select(Read).OfType<Numbered>().GroupBy(n => $"{n.Before}#{n.After}", StringComparer.Ordinal);

    private static Numbered? Read(ActionReading action) =>
        action.Ref is { } reference && Reference.Match(reference) is { Success: true } match
            ? new(action, match.Groups["p"].Value, match.Groups["n"].Value, match.Groups["y"].Value) : null;

    /// <summary>An action whose reference has a number between what its whole series shares.</summary>
    private sealed record Numbered(ActionReading Action, string Before, string Digits, string After)
    {
        public int Number => int.Parse(Digits, CultureInfo.InvariantCulture);

        /// <summary>The reference with another number, as wide as this one.</summary>
        public string With(int number) => Before + number.ToString(new string('0', Digits.Length), CultureInfo.InvariantCulture) + After;
    }
}
