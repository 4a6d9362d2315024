using System.CommandLine;
using Safeboard.Web.Commands;
using Safeboard.Web.Commands.Backups;

var safeboard = new RootCommand("Safeboard: nothing a safeguarding board agrees is lost")
{
    ServeCommand.Create(),
    MigrateCommand.Create(),
    UserCommand.Create(),
    BackupCommand.Create(),
    RestoreCommand.Create(),
    VerifyCommand.Create(),
};
return await safeboard.Parse(args).InvokeAsync();
