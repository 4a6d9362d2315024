using Safeboard.Documents.Model;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Understanding.Actions;

/// <summary>A fictional meeting of 12 May 2015 round the words of a test, and its actions in one line each.</summary>
internal static class Minutes
{
    private const string Top = "Minutes of the Example Safeguarding Children Board\nDate: Tuesday 12 May 2015\n\nAttendees\tRole\tAgency\nAnn Reed (AR)\tIndependent Chair\tBoard\nOmar Bell (OB)\tHead of Safeguarding\tHealth\nJane Marsh (JM)\tBoard Manager\tCouncil\nDee Frost (DF)\tDetective Inspector\tPolice\n\n1. Welcome\nThe Chair welcomed members.\n\n2. Neglect\n";

    public static DocumentReading Read(string words) => Understood.Text(Top + words + "\n\n9. Next meetings\nBoard meeting: Tuesday 14 July 2015, 10.00am");

    /// <summary>Reference, task, owners and due date of each action, those that only prose implies with a question mark.</summary>
    public static string Actions(string words) => Lines(Read(words));

    public static string Lines(DocumentReading reading) => string.Join("\n", reading.Actions.Select(a =>
        $"{(a.Explicit ? "" : "? ")}{(a.Ref is null ? "" : a.Ref + " = ")}{a.Text.TrimEnd('.')} [{string.Join("|", a.Owner)}]{(a.DueNorm is null or "not-stated" ? "" : " " + a.DueNorm)}{(a.Status == ActionStatus.Open ? "" : " " + a.Status)}"));
}
