using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Safeboard.Web.Hosting;

/// <summary>Reads a day as people write it: 8 June 2026, 8/6/2026 or 2026-06-08. In forms and in addresses alike.</summary>
internal sealed class DayBinder : IModelBinder, IModelBinderProvider
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? this : null;

    public static bool TryRead(string text, out DateOnly day) => DateOnly.TryParse(text.Trim(), British, DateTimeStyles.None, out day);

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None || string.IsNullOrWhiteSpace(given.FirstValue)) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        if (TryRead(given.FirstValue, out var day))
            bindingContext.Result = ModelBindingResult.Success(day);
        else
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"{bindingContext.ModelMetadata.GetDisplayName()} must be a real date, like 8 June 2026");
        return Task.CompletedTask;
    }
}
