using System.Data.Common;

namespace Isc.Data;

/// <summary>Parameters of commands that are written by hand.</summary>
internal static class CommandParameters
{
    public static void AddParameter(this DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
        command.Parameters.Add(parameter);
    }
}
