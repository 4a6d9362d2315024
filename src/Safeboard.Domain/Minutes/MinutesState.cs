namespace Safeboard.Domain.Minutes;

/// <summary>How far minutes have come.</summary>
public enum MinutesState { Draft, ChairChecked, OutForComments, PutForward, Agreed, Locked }

/// <summary>The steps of minutes in the board's words.</summary>
public static class MinutesStateWords
{
    extension(MinutesState state)
    {
        public string InWords => state switch
        {
            MinutesState.ChairChecked => "Chair checked",
            MinutesState.OutForComments => "Out for comments",
            MinutesState.PutForward => "Put forward",
            _ => state.ToString(),
        };

        /// <summary>The office still writes them; from the day they are put forward only a meeting changes them.</summary>
        public bool IsInTheMaking => state < MinutesState.PutForward;
    }
}
