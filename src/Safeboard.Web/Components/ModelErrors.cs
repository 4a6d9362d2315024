using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Safeboard.Web.Components;

/// <summary>The words of a model state's errors: one for each field, as the design system asks.</summary>
internal static class ModelErrors
{
    public static string? FirstOf(ModelStateEntry? entry) => entry is { Errors.Count: > 0 } ? Message(entry.Errors[0]) : null;

    public static string Message(ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? "Enter this again: it could not be understood" : error.ErrorMessage;
}
