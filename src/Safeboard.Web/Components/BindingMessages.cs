using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Safeboard.Web.Components;

/// <summary>What a form says when an answer does not fit its field: what is wrong, and to enter it again.</summary>
public static class BindingMessages
{
    public static void SetOn(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, name) => $"{name}: “{value}” does not fit here. Enter it again");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}” does not fit here. Enter it again");
        messages.SetValueIsInvalidAccessor(value => $"“{value}” does not fit here. Enter it again");
        messages.SetUnknownValueIsInvalidAccessor(name => $"{name} could not be understood. Enter it again");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "This could not be understood. Enter it again");
        messages.SetValueMustBeANumberAccessor(name => $"{name} must be a number, such as 12");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number, such as 12");
        messages.SetValueMustNotBeNullAccessor(_ => "Enter an answer");
        messages.SetMissingBindRequiredValueAccessor(name => $"{name} is missing. Enter it");
        messages.SetMissingKeyOrValueAccessor(() => "An answer is missing. Enter it");
    }
}
