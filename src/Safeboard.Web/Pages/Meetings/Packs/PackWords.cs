using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Packs;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Packs;

/// <summary>Packs in words, and their addresses.</summary>
internal static class PackWords
{
    public static string Of(PackReader reader) => reader == PackReader.Members ? "Members" : "Partners and people in attendance";

    public static bool MayRead(PackReader reader, ItemMarking marking) => reader == PackReader.Members || marking is ItemMarking.Partners or ItemMarking.Public;

    public static (string Words, string Colour) Tag(PackPartState state) => state switch
    {
        PackPartState.Ready => ("Ready", "green"),
        PackPartState.NotIn => ("Not in", "yellow"),
        _ => ("Could not be read", "red"),
    };

    /// <summary>Safeboard itself cannot tell how many sheets a workbook has before it is turned into pages.</summary>
    public static string Becomes(string fileName) => Path.GetExtension(fileName).Equals(".pdf", StringComparison.OrdinalIgnoreCase) ? $"{fileName}, as it came" : $"{fileName}, turned into PDF";

    public static string Name(PackFileRow file) => file.Supplement is { } n ? $"Supplement {n}" : "The whole pack";
}
