namespace Regulations.Browser.Tests;

/// <summary>The tests that record something run one after the other, when those that only read are done.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WhatRecords
{
    public const string Name = "What records";
}
