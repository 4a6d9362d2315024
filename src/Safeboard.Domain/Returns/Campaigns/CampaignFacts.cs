using System.Globalization;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns.Campaigns;

public sealed record CampaignAdded(string Name) : IFact
{
    public string Title => "Campaign added";
    public string? Text => Name;
}

/// <param name="ClosesOn">The new closing day, where it changed.</param>
public sealed record CampaignChanged(DateOnly? ClosesOn) : IFact
{
    public string Title => "Campaign changed";
    public string? Text => ClosesOn is { } day ? $"It closes on {CampaignFacts.Day(day)}." : null;
}

public sealed record RespondentsChosen(int Added, int Removed) : IFact
{
    public string Title => "Respondents chosen";
    public string? Text => $"{Added} added, {Removed} taken out.";
}

public sealed record CampaignOpened(int Respondents, DateOnly ClosesOn) : IFact
{
    public string Title => "Opened";
    public string? Text => $"{Respondents} are asked to answer by {CampaignFacts.Day(ClosesOn)}.";
}

public sealed record CampaignClosed(int Complete, int All) : IFact
{
    public string Title => "Closed";
    public string? Text => $"{Complete} of {All} were complete.";
}

public sealed record CampaignReopened(DateOnly Until) : IFact
{
    public string Title => "Opened again";
    public string? Text => $"Until {CampaignFacts.Day(Until)}.";
}

internal static class CampaignFacts
{
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
}
