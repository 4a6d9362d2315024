using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Safeboard.Web.Components.Govuk;
using Shouldly;
using Xunit;

namespace Safeboard.Components.Tests;

/// <summary>Each component writes the HTML that the design system's own package publishes for the same options.</summary>
public sealed class FixtureTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, Func<JsonObject, IHtmlContent>> Components = new()
    {
        ["back-link"] = FixtureJson.Read<BackLink>,
        ["breadcrumbs"] = FixtureJson.Read<Breadcrumbs>,
        ["button"] = FixtureJson.Read<Button>,
        ["character-count"] = FixtureJson.Read<CharacterCount>,
        ["checkboxes"] = FixtureJson.Read<Checkboxes>,
        ["date-input"] = FixtureJson.Read<DateInput>,
        ["details"] = FixtureJson.Read<Details>,
        ["error-message"] = FixtureJson.Read<ErrorMessage>,
        ["error-summary"] = FixtureJson.Read<ErrorSummary>,
        ["fieldset"] = FixtureJson.Read<Fieldset>,
        ["file-upload"] = FixtureJson.Read<FileUpload>,
        ["hint"] = FixtureJson.Read<Hint>,
        ["input"] = FixtureJson.Read<Input>,
        ["inset-text"] = FixtureJson.Read<InsetText>,
        ["label"] = FixtureJson.Read<Label>,
        ["notification-banner"] = FixtureJson.Read<NotificationBanner>,
        ["pagination"] = FixtureJson.Read<Pagination>,
        ["panel"] = FixtureJson.Read<Panel>,
        ["password-input"] = FixtureJson.Read<PasswordInput>,
        ["radios"] = FixtureJson.Read<Radios>,
        ["select"] = FixtureJson.Read<Select>,
        ["service-navigation"] = FixtureJson.Read<ServiceNavigation>,
        ["skip-link"] = FixtureJson.Read<SkipLink>,
        ["summary-list"] = FixtureJson.Read<SummaryList>,
        ["table"] = FixtureJson.Read<Table>,
        ["tabs"] = FixtureJson.Read<Tabs>,
        ["tag"] = FixtureJson.Read<Tag>,
        ["task-list"] = FixtureJson.Read<TaskList>,
        ["textarea"] = FixtureJson.Read<Textarea>,
        ["warning-text"] = FixtureJson.Read<WarningText>,
    };

    /// <summary>Fixtures that ask for what we leave out on purpose, and why.</summary>
    private static readonly Dictionary<string, string> LeftOut = new()
    {
        ["character-count: with custom textarea description"] = English,
        ["character-count: with neither maxlength nor maxwords set"] = English,
        ["character-count: with translations"] = English,
        ["password-input: with translations"] = English,
        ["file-upload: translated"] = DropZone,
        ["file-upload: translated, no javascript enhancement"] = DropZone,
        ["file-upload: enhanced"] = DropZone,
        ["file-upload: enhanced, with error message and hint"] = DropZone,
        ["file-upload: enhanced, multiple files"] = DropZone,
        ["file-upload: enhanced, custom wrapper classes and attributes"] = DropZone,
        ["file-upload: with value"] = "a browser lets no page set the value of a file field",
        ["date-input: day and month"] = Boxes,
        ["date-input: month and year"] = Boxes,
        ["panel: interruption"] = Interruption,
        ["panel: interruption-with-content-with-long-line-length"] = Interruption,
        ["panel: interruption-with-headings-content-and-lists"] = Interruption,
        ["panel: interruption with custom classes"] = Interruption,
        ["panel: confirmation, with actions"] = Interruption,
        ["panel: interruption, with actions classes and attributes"] = Interruption,
        ["panel: interruption, submit action"] = Interruption,
        ["panel: interruption, button link"] = Interruption,
        ["panel: interruption, no actions"] = Interruption,
        ["panel: interruption, no actions items"] = Interruption,
    };

    private const string English = "the interface speaks English only; the script's own words are used";
    private const string DropZone = "the package's drop zone fails an accessibility rule; drop-files.js adds ours to the plain field";
    private const string Boxes = "a box is left out by naming the others in Items";
    private const string Interruption = "interruption panels are not used";

    public static TheoryData<string> Names => [.. Components.Keys];

    [Fact]
    public void Every_fixture_file_has_its_component()
    {
        var files = typeof(FixtureTests).Assembly.GetManifestResourceNames();
        files.Order().ShouldBe(Components.Keys.Order());
    }

    [Theory, MemberData(nameof(Names))]
    public void Component_writes_the_html_of_its_fixtures(string component)
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var fixture in Fixtures(component))
        {
            var name = $"{component}: {fixture["name"]}";
            if (LeftOut.TryGetValue(name, out var reason))
            {
                output.WriteLine($"left out  {name}  ({reason})");
                continue;
            }
            count++;
            if (Difference(component, fixture) is { } difference)
                failures.Add($"{name}\n{difference}");
        }
        output.WriteLine($"{count} fixtures compared");
        count.ShouldBeGreaterThan(0);
        failures.ShouldBeEmpty($"{failures.Count} of {count} differ\n{string.Join("\n", failures)}");
    }

    [Fact]
    public void Every_fixture_left_out_exists_and_could_not_be_written_as_published()
    {
        var known = Components.Keys.SelectMany(c => Fixtures(c).Select(f => (Name: $"{c}: {f["name"]}", Component: c, Fixture: f)))
            .ToDictionary(f => f.Name);
        foreach (var (name, _) in LeftOut)
        {
            known.ShouldContainKey(name);
            Difference(known[name].Component, known[name].Fixture).ShouldNotBeNull($"{name} is supported after all");
        }
    }

    private static string? Difference(string component, JsonObject fixture)
    {
        string actual;
        try
        {
            actual = Normalised.Html(Components[component](fixture["options"]!.AsObject()));
        }
        catch (JsonException e)
        {
            return "  option not known: " + e.Message;
        }
        var expected = Normalised.Html(fixture["html"]!.GetValue<string>());
        if (actual == expected)
            return null;
        var (a, e2) = (actual.Split('\n'), expected.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(a.Length, e2.Length)).First(i => i >= a.Length || i >= e2.Length || a[i] != e2[i]);
        return $"  line {at}\n  expected {(at < e2.Length ? e2[at].Trim() : "(end)")}\n  actual   {(at < a.Length ? a[at].Trim() : "(end)")}";
    }

    private static IEnumerable<JsonObject> Fixtures(string component)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(component)!;
        return [.. JsonNode.Parse(stream)!["fixtures"]!.AsArray().Select(f => f!.AsObject())];
    }
}
