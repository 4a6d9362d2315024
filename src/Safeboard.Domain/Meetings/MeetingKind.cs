namespace Safeboard.Domain.Meetings;

/// <summary>What a meeting is for. A development session and a workshop take no decisions.</summary>
public enum MeetingKind { Ordinary, Extraordinary, DevelopmentSession, Workshop }

/// <summary>
/// Planned: to come. Recorded: its minutes are here. DateHeld: kept free, not sure yet. Released: a held date given up.
/// Cancelled: a planned meeting called off.
/// </summary>
public enum MeetingState { Planned, Recorded, DateHeld, Released, Cancelled }

/// <summary>Kinds and states of meetings in the board's words.</summary>
public static class MeetingWords
{
    extension(MeetingKind kind)
    {
        public bool TakesDecisions => kind is MeetingKind.Ordinary or MeetingKind.Extraordinary;

        public string InWords => kind switch
        {
            MeetingKind.Extraordinary => "Extraordinary meeting",
            MeetingKind.DevelopmentSession => "Development session",
            MeetingKind.Workshop => "Workshop",
            _ => "Ordinary meeting",
        };
    }

    extension(MeetingState state)
    {
        /// <summary>It is not going to happen.</summary>
        public bool IsCalledOff => state is MeetingState.Released or MeetingState.Cancelled;

        public string InWords => state switch
        {
            MeetingState.Recorded => "Minutes recorded",
            MeetingState.DateHeld => "Date held, not confirmed",
            MeetingState.Released => "Date released",
            MeetingState.Cancelled => "Cancelled",
            _ => "Planned",
        };
    }
}
