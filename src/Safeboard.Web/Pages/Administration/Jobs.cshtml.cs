using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Administration;

/// <summary>Work in the background that failed or waits.</summary>
[Needs(Permission.ManageInstallation)]
public sealed class JobsModel(BoardDb db, TryAgain tryAgain, TimeProvider clock) : InstallationPage(db, clock)
{
    private const int Most = 200;

    public IReadOnlyList<JobRow> Jobs { get; private set; } = [];
    public InstallationFigures Figures { get; private set; } = new(0, 0, 0, 0);

    public async Task<IActionResult> OnPostAsync(Id<Job> job, CancellationToken cancel)
    {
        await tryAgain.RunAsync(job, Administrator, cancel);
        return this.RedirectSaying("It waits to be tried again", AdministrationLinks.Jobs);
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Jobs = await Db.JobsAsync(Administrator, Now, Most, cancel);
        Figures = await Db.InstallationFiguresAsync(Administrator, cancel);
        return true;
    }

    /// <summary>ReadDocumentJob becomes "Read document".</summary>
    public static string Name(string kind) => FieldWords.Name(kind.EndsWith("Job", StringComparison.Ordinal) ? kind[..^3] : kind);
}
