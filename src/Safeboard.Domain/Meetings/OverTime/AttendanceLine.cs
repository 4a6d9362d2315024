namespace Safeboard.Domain.Meetings.OverTime;

/// <summary>How a seat, an agency or a person was there at one meeting.</summary>
public enum Presence { Attended, Deputy, Apologies, Absent }

/// <summary>What attendance is counted by.</summary>
public enum CountedBy { Seat, Agency, Person }

/// <summary>Something that keeps coming back in who comes and who does not.</summary>
public enum AttendancePattern { None, ApologiesRunning, AbsentRunning, OnlyDeputies, NeverFilled }

/// <summary>The attendance of one seat, agency or person over several meetings.</summary>
public sealed record AttendanceLine(string Name, string? Detail, Guid? SubjectId)
{
    private const int ManyApologies = 3;
    private const int ManyAbsences = 2;
    private const int ManyDeputies = 3;

    /// <summary>Oldest meeting first; empty where nobody was expected: before the seat was held, after somebody left.</summary>
    public required IReadOnlyList<Presence?> ByMeeting { get; init; }

    /// <summary>A seat that nobody ever held.</summary>
    public bool NeverHeld { get; init; }

    public int Expected => ByMeeting.Count(p => p is not null);
    public int Attended => ByMeeting.Count(p => p == Presence.Attended);
    public int Deputies => ByMeeting.Count(p => p == Presence.Deputy);
    public int Apologies => ByMeeting.Count(p => p == Presence.Apologies);
    public int Absences => ByMeeting.Count(p => p == Presence.Absent);

    /// <summary>How often in a row, up to the last meeting, it was as it was then.</summary>
    public int Running
    {
        get
        {
            var expected = ByMeeting.OfType<Presence>().Reverse().ToList();
            return expected.Count == 0 ? 0 : expected.TakeWhile(p => p == expected[0]).Count();
        }
    }

    public AttendancePattern Pattern => ByMeeting.OfType<Presence>().Select(p => (Presence?)p).LastOrDefault() switch
    {
        null => NeverHeld ? AttendancePattern.NeverFilled : AttendancePattern.None,
        Presence.Apologies when Running >= ManyApologies => AttendancePattern.ApologiesRunning,
        Presence.Absent when Running >= ManyAbsences => AttendancePattern.AbsentRunning,
        _ when Attended == 0 && Deputies >= ManyDeputies => AttendancePattern.OnlyDeputies,
        _ => AttendancePattern.None,
    };
}
