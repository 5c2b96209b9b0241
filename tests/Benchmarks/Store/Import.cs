namespace Regulations.Benchmarks.Store;

/// <summary>Importing, against COPY of the very bytes of the finished rows into tables alike.</summary>
internal static class Import
{
    private static readonly string[] Tables =
    [
        "mt_streams (id, version, timestamp, created)",
        "mt_events (seq_id, id, stream_id, version, type, timestamp, headers, data)",
    ];

    public static async Task Run(Workplace workplace, int events)
    {
        var schema = await Fill(workplace, events);
        Ratio.PeakMemory("import");
        var directory = Directory.CreateTempSubdirectory("regulations-benchmarks-");
        foreach (var table in Tables)
            await Unload(workplace, schema, table, directory);
        await workplace.Drop(schema);

        await Ratio.Measure($"import of {events}", () => Imported(workplace, events), () => Copied(workplace, events, directory));
        directory.Delete(recursive: true);
    }

    /// <summary>The schema of a register with the sample in it.</summary>
    public static async Task<string> Fill(Workplace workplace, int events)
    {
        var (log, schema) = await workplace.EmptyRegister();
        await using var import = await log.BeginImport();
        foreach (var batch in Sample.Batches(events))
            await import.Write(batch);
        await import.Commit();
        return schema;
    }

    private static async Task<long> Imported(Workplace workplace, int events)
    {
        await Fill(workplace, events);
        return events;
    }

    private static async Task<long> Copied(Workplace workplace, int events, DirectoryInfo directory)
    {
        var (_, schema) = await workplace.EmptyRegister();
        await workplace.Execute($"alter table {schema}.mt_events disable trigger user");
        await using var connection = await workplace.Source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var table in Tables)
        {
            await using var file = File.OpenRead(FileOf(directory, table));
            await using var copy = await connection.BeginRawBinaryCopyAsync($"copy {schema}.{table} from stdin (format binary)");
            await file.CopyToAsync(copy, 256 * 1024);
        }

        await transaction.CommitAsync();
        return events;
    }

    private static async Task Unload(Workplace workplace, string schema, string table, DirectoryInfo directory)
    {
        await using var connection = await workplace.Source.OpenConnectionAsync();
        await using var file = File.Create(FileOf(directory, table));
        await using var copy = await connection.BeginRawBinaryCopyAsync($"copy {schema}.{table} to stdout (format binary)");
        await copy.CopyToAsync(file);
    }

    private static string FileOf(DirectoryInfo directory, string table) => Path.Combine(directory.FullName, table.Split(' ')[0]);
}
