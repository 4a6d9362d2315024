using Microsoft.AspNetCore.Mvc.Rendering;

namespace Safeboard.Web.Components;

/// <summary>The fields of the page being written, in reading order, and the id of the control to go to for each.</summary>
/// <remarks>The error summary stands above the fields but is written after them, so it can link to the right control in page order.</remarks>
public sealed class FieldRegister
{
    private readonly Dictionary<string, (int Order, string ControlId)> _fields = new(StringComparer.OrdinalIgnoreCase);

    public static FieldRegister Of(ViewContext view)
    {
        var items = view.HttpContext.Items;
        if (items[typeof(FieldRegister)] is not FieldRegister register)
            items[typeof(FieldRegister)] = register = new FieldRegister();
        return register;
    }

    public void Add(string name, string controlId) => _fields.TryAdd(name, (_fields.Count, controlId));

    /// <summary>Where the field stands on the page; fields that no helper wrote come last.</summary>
    public int OrderOf(string name) => _fields.TryGetValue(name, out var field) ? field.Order : int.MaxValue;

    /// <summary>The id of the field's control, or null when no helper wrote it.</summary>
    public string? ControlOf(string name) => _fields.TryGetValue(name, out var field) ? field.ControlId : null;
}
