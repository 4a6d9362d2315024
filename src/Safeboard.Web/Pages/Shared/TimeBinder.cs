using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Safeboard.Web.Pages.Shared;

/// <summary>Reads a time as people write it: 9:30am, 9.30, 14:00, 2pm, noon.</summary>
public sealed partial class TimeBinder : IModelBinder
{
    public static bool TryRead(string text, out TimeOnly time)
    {
        time = default;
        var words = text.Trim().ToLowerInvariant();
        if (words is "noon" or "midday") words = "12pm";
        if (Form().Match(words) is not { Success: true } match) return false;
        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true } m ? int.Parse(m.Value, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value;
        if (half.Length > 0 && hour is < 1 or > 12 || hour > 23 || minute > 59) return false;
        if (half == "p" && hour < 12) hour += 12;
        if (half == "a" && hour == 12) hour = 0;
        time = new(hour, minute);
        return true;
    }

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None || string.IsNullOrWhiteSpace(given.FirstValue)) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        if (TryRead(given.FirstValue, out var time)) bindingContext.Result = ModelBindingResult.Success(time);
        else bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"{bindingContext.ModelMetadata.GetDisplayName()} must be a time, like 9:30am or 14:00");
        return Task.CompletedTask;
    }

    [GeneratedRegex(@"^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*(?:(?<half>[ap])\.?m\.?)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
