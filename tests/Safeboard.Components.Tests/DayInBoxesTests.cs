using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;
using Safeboard.Web.Components;
using Shouldly;
using Xunit;

namespace Safeboard.Components.Tests;

/// <summary>Three boxes to a day.</summary>
public sealed class DayInBoxesTests
{
    [Theory]
    [InlineData("27", "3", "2026", "2026-03-27")]
    [InlineData(" 01 ", "02", "2024", "2024-02-01")]
    [InlineData("29", "2", "2024", "2024-02-29")]
    public async Task A_real_day_is_bound(string day, string month, string year, string expected)
    {
        var (value, error) = await Bind(day, month, year);
        error.ShouldBeNull();
        value.ShouldBe(DateOnly.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("", "3", "2026", "Date must include a day")]
    [InlineData("27", "", "", "Date must include a month and year")]
    [InlineData("29", "2", "2025", "Date must be a real date, such as 27 3 2026")]
    [InlineData("27", "13", "2026", "Date must be a real date, such as 27 3 2026")]
    [InlineData("27", "3", "26", "Date must be a real date, such as 27 3 2026")]
    [InlineData("x", "3", "2026", "Date must be a real date, such as 27 3 2026")]
    [InlineData("-1", "3", "2026", "Date must be a real date, such as 27 3 2026")]
    [InlineData("27", "3", "99999999999", "Date must be a real date, such as 27 3 2026")]
    public async Task What_is_missing_or_impossible_is_said(string day, string month, string year, string expected)
    {
        var (value, error) = await Bind(day, month, year);
        value.ShouldBeNull();
        error.ShouldBe(expected);
    }

    [Fact]
    public async Task Three_empty_boxes_are_no_day_and_no_error() => (await Bind("", " ", "")).ShouldBe((null, null));

    private static async Task<(DateOnly? Value, string? Error)> Bind(string day, string month, string year)
    {
        var form = new FormCollection(new Dictionary<string, StringValues> { ["DueOn.Day"] = day, ["DueOn.Month"] = month, ["DueOn.Year"] = year });
        var context = new DefaultModelBindingContext
        {
            ModelName = "DueOn",
            ModelState = new ModelStateDictionary(),
            ModelMetadata = new EmptyModelMetadataProvider().GetMetadataForType(typeof(DateOnly?)),
            ValueProvider = new FormValueProvider(BindingSource.Form, form, CultureInfo.GetCultureInfo("en-GB")),
            ActionContext = new ActionContext { HttpContext = new DefaultHttpContext() },
        };
        await new DayInBoxes().BindModelAsync(context);
        context.ModelState["DueOn.Day"]!.AttemptedValue.ShouldBe(day, "what was typed is kept");
        var error = context.ModelState.TryGetValue("DueOn", out var entry) ? entry.Errors.FirstOrDefault()?.ErrorMessage : null;
        return (context.Result.Model as DateOnly?, error);
    }
}
