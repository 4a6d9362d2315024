using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Safeboard.Web.Components.Govuk;

namespace Safeboard.Components.Tests;

/// <summary>Reads a fixture's options into our records; an option that a record lacks is an error that names it.</summary>
internal static class FixtureJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters =
        {
            new TextConverter(), new HtmlConverter(), new AttributesConverter(), new FlagConverter(), new NumberConverter(),
            new NavigationEndConverter(),
        },
    };

    public static T Read<T>(JsonObject options) => ((JsonObject)Truthy(options)!).Deserialize<T>(Options)!;

    /// <summary>The templates treat false and empty text as absent where an object is expected.</summary>
    private static JsonNode? Truthy(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                return new JsonObject(map.Select(p => new KeyValuePair<string, JsonNode?>(p.Key, p.Key == "attributes" ? p.Value?.DeepClone() : TruthyMember(p.Key, p.Value))));
            case JsonArray list:
                return new JsonArray([.. list.Select(item => IsFalse(item) ? null : Truthy(item))]);
            default:
                return node?.DeepClone();
        }
    }

    private static JsonNode? TruthyMember(string key, JsonNode? value) =>
        key is "fieldset" or "hint" or "errorMessage" or "conditional" or "html" && IsFalse(value) ? null : Truthy(value);

    private static bool IsFalse(JsonNode? node) => node is JsonValue value
        && (value.GetValueKind() == JsonValueKind.False || (value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Length == 0));

    /// <summary>Text may be given as a number or a truth value.</summary>
    private sealed class TextConverter : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => JsonDocument.ParseValue(ref reader).RootElement.GetRawText(),
        };

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class HtmlConverter : JsonConverter<IHtmlContent>
    {
        public override IHtmlContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new HtmlString(JsonDocument.ParseValue(ref reader).RootElement.ToString());

        public override void Write(Utf8JsonWriter writer, IHtmlContent value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class FlagConverter : JsonConverter<bool>
    {
        public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String => !string.IsNullOrEmpty(reader.GetString()),
            _ => throw new JsonException("not a truth value"),
        };

        public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class NumberConverter : JsonConverter<int>
    {
        public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? int.Parse(reader.GetString()!) : reader.GetInt32();

        public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    /// <summary>`{ name: value }` or `{ name: { value, optional } }`, as the package's own macro takes them.</summary>
    private sealed class AttributesConverter : JsonConverter<TagHelperAttributeList>
    {
        public override TagHelperAttributeList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var list = new TagHelperAttributeList();
            foreach (var (name, node) in JsonNode.Parse(ref reader)!.AsObject())
            {
                var optional = node is JsonObject map && map["optional"]?.GetValue<bool>() == true;
                var value = node is JsonObject holder ? holder["value"] : node;
                var kind = value?.GetValueKind() ?? JsonValueKind.Null;
                if (optional && kind is JsonValueKind.Null or JsonValueKind.False)
                {
                    if (optional)
                        continue;
                }
                if (optional && kind == JsonValueKind.True)
                    list.Add(new TagHelperAttribute(name));
                else
                    list.Add(name, value?.ToString() ?? "");
            }
            return list;
        }

        public override void Write(Utf8JsonWriter writer, TagHelperAttributeList value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class NavigationEndConverter : JsonConverter<NavigationEnd>
    {
        public override NavigationEnd Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var node = JsonNode.Parse(ref reader)!;
            return node is JsonObject map
                ? new NavigationEnd { Html = new HtmlString(map["html"]?.GetValue<string>()), Align = map["align"]?.GetValue<string>() }
                : new NavigationEnd { Html = new HtmlString(node.GetValue<string>()) };
        }

        public override void Write(Utf8JsonWriter writer, NavigationEnd value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
