using System.Globalization;
using Safeboard.Domain.Actions;
using Safeboard.Web.Components;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions.Overviews;

/// <summary>Two bars for each month: what was opened, solid, and what was closed, outlined. The table beside it has the same figures.</summary>
public sealed record MonthChart(IReadOnlyList<ActionMonth> Months) : Component
{
    private const double Height = 190, Top = 22, Bottom = 156;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private int Most => Math.Max(1, Months.Max(m => Math.Max(m.Opened, m.Closed)));
    private double Step => 100d / Months.Count;

    protected override void Render(HtmlWriter to)
    {
        to.Raw($"<svg class=\"sb-chart\" width=\"100%\" height=\"{Height}\" role=\"img\"");
        to.Attribute("aria-label", $"Actions opened and closed by month: {string.Join("; ", Months.Where(m => m.Opened + m.Closed > 0).Select(m => $"{m.Month.ToString("MMMM yyyy", English)} {m.Opened} opened, {m.Closed} closed"))}");
        to.Raw($"><line x1=\"0\" y1=\"{Top}\" x2=\"100%\" y2=\"{Top}\" stroke=\"#c3d0d2\" /><text x=\"0\" y=\"{Top - 6}\" font-size=\"14\" fill=\"#47585c\">{Wording.Count(Most, "action")}</text>");
        for (var n = 0; n < Months.Count; n++) WriteMonth(to, n, Months[n]);
        to.Raw($"<line x1=\"0\" y1=\"{Bottom}\" x2=\"100%\" y2=\"{Bottom}\" stroke=\"#47585c\" /></svg>");
    }

    private void WriteMonth(HtmlWriter to, int n, ActionMonth month)
    {
        WriteBar(to, n * Step + Step * 0.1, month.Opened, "fill=\"#0d5f6b\" stroke=\"#0d5f6b\"");
        WriteBar(to, n * Step + Step * 0.52, month.Closed, "fill=\"#fff\" stroke=\"#8a5200\"");
        if (month.Month.Month is not (1 or 7)) return;
        to.Raw($"<text x=\"{Number(n * Step + Step * 0.1)}%\" y=\"{Bottom + 20}\" font-size=\"14\" fill=\"#47585c\">{month.Month.ToString("MMM yyyy", English)}</text>");
    }

    private void WriteBar(HtmlWriter to, double x, int count, string look)
    {
        if (count == 0) return;
        var height = count * (Bottom - Top) / Most;
        to.Raw($"<rect x=\"{Number(x)}%\" y=\"{Number(Bottom - height)}\" width=\"{Number(Step * 0.36)}%\" height=\"{Number(height)}\" stroke-width=\"2\" {look} />");
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
