using System.CommandLine;
using Safeboard.Web.Commands;

var safeboard = new RootCommand("Safeboard: nothing a safeguarding board agrees is lost")
{
    ServeCommand.Create(),
    MigrateCommand.Create(),
    UserCommand.Create(),
};
return await safeboard.Parse(args).InvokeAsync();
