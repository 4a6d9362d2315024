using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Safeboard.Web.Components;

/// <summary>Binds a `DateOnly?` from the three boxes of `gov-date-input`: `Name.Day`, `Name.Month`, `Name.Year`.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DayInBoxesAttribute : ModelBinderAttribute<DayInBoxes>;

/// <summary>Three boxes to a day; what is missing or impossible is said in the field's own words.</summary>
/// <remarks>Three empty boxes bind to no day without an error: whether one is needed is for the property to say.</remarks>
public sealed class DayInBoxes : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var boxes = Array.ConvertAll<string, string>(["Day", "Month", "Year"], part => Take(bindingContext, part));
        if (Array.TrueForAll(boxes, box => box.Length == 0))
        {
            bindingContext.Result = ModelBindingResult.Success(null);
            return Task.CompletedTask;
        }
        var missing = MissingIn(boxes);
        var name = bindingContext.ModelMetadata.DisplayName ?? "Date";
        if (missing.Length > 0)
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"{name} must include a {missing}");
        else if (Read(boxes) is { } day)
            bindingContext.Result = ModelBindingResult.Success(day);
        else
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"{name} must be a real date, such as 27 3 2026");
        return Task.CompletedTask;
    }

    private static string Take(ModelBindingContext context, string part)
    {
        var key = $"{context.ModelName}.{part}";
        var value = context.ValueProvider.GetValue(key);
        if (value != ValueProviderResult.None)
            context.ModelState.SetModelValue(key, value);
        return value.FirstValue?.Trim() ?? "";
    }

    private static string MissingIn(string[] boxes)
    {
        string[] names = ["day", "month", "year"];
        return string.Join(" and ", names.Where((_, i) => boxes[i].Length == 0));
    }

    private static DateOnly? Read(string[] boxes)
    {
        var numbers = boxes.Select(box => int.TryParse(box, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).ToArray();
        var (day, month, year) = (numbers[0], numbers[1], numbers[2]);
        return year is >= 1000 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }
}
