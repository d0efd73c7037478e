using Isc.Host.Commands;

return await CommandLine.RunAsync(args);
