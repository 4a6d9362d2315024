namespace Safeboard.Testing;

/// <summary>What is typed into a form; a name may come more than once, as ticked boxes do.</summary>
public static class FormFields
{
    public static List<KeyValuePair<string, string>> Fields(params (string Name, string Value)[] fields) => [.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))];
}
